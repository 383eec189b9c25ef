package dev.pytree.processor;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The list of node types by which {@link java.util.ServiceLoader} finds them. */
final class Index {
    private static final String FILE = "META-INF/services/dev.pytree.NodeType";

    private final SortedMap<String, Element> lines = new TreeMap<>();

    void add(ClassRef node, Element origin) {
        lines.put(node.companion().binaryName() + "$" + NodeModel.ADAPTER, origin);
    }

    List<Problem> write(Filer filer) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Element[] origins = lines.values().toArray(new Element[0]);
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE, origins)
                .openWriter()) {
            for (String line : lines.keySet()) {
                out.write(line + "\n");
            }
            return List.of();
        } catch (IOException e) {
            return List.of(Problem.of(Rule.INDEX, Options.Nowhere.HERE, FILE, String.valueOf(e.getMessage())));
        }
    }
}
