package dev.pytree.processor;

import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.read.Listed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The list of node types by which {@link java.util.ServiceLoader} finds them: those of this compilation, and of earlier ones what still holds. */
final class Index {
    private static final String FILE = "META-INF/services/dev.pytree.NodeType";

    private Index() {}

    static List<Problem> write(Filer filer, List<TypeElement> adapters, Listed listed) {
        SortedMap<String, Element> lines = new TreeMap<>();
        adapters.forEach(adapter -> lines.put(listed.line(adapter), adapter.getEnclosingElement()));
        SortedSet<String> before = read(filer);
        SortedSet<String> after = new TreeSet<>(lines.keySet());
        before.stream().filter(listed::holds).forEach(after::add);
        if (lines.isEmpty() && after.equals(before)) {
            return List.of();
        }
        Element[] origins = lines.values().toArray(new Element[0]);
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE, origins)
                .openWriter()) {
            for (String line : after) {
                out.write(line + "\n");
            }
            return List.of();
        } catch (IOException e) {
            return List.of(Problem.of(Rule.INDEX, Options.Nowhere.HERE, FILE, String.valueOf(e.getMessage())));
        }
    }

    /** What an earlier compilation listed. That there is none is told by an exception, of a sort that depends on the compiler. */
    private static SortedSet<String> read(Filer filer) {
        try {
            String text = filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE)
                    .getCharContent(true)
                    .toString();
            return text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return new TreeSet<>();
        }
    }
}
