package dev.pytree.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.ProxyModel;
import java.util.regex.Pattern;

/** Writes generated classes. */
public final class Writer {
    /** JavaPoet spreads a sentence over three lines. */
    private static final Pattern SHORT_JAVADOC = Pattern.compile("/\\*\\*\\n *\\* (.*)\\n *\\*/");

    private Writer() {}

    /** The proxy and the type of a node that nothing is wrong with. */
    public static Source proxy(NodeModel node) {
        return source(node, new Proxies(new Frame(node, ProxyModel.of(node))).type());
    }

    /** What stands in for the proxy of a refused class. */
    public static Source stub(NodeModel node) {
        boolean full = node.standing().nameable()
                && node.standing().misfit().isEmpty()
                && node.standing().unprocessed().isEmpty()
                && node.typeParameters().stream()
                        .noneMatch(parameter -> parameter.name().equals(NodeModel.ADAPTER));
        return source(node, full ? new Stubs(new Frame(node, ProxyModel.of(node))).type() : Namesakes.type(node));
    }

    private static Source source(NodeModel node, TypeSpec type) {
        String text = JavaFile.builder(node.companion().packageName(), type)
                .indent("  ")
                // An import is the only way to reach a class of java.lang that the package hides.
                .skipJavaLangImports(!node.setting().hidesJavaLang())
                .build()
                .toString();
        return new Source(
                node.companion().canonicalName(), SHORT_JAVADOC.matcher(text).replaceAll("/** $1 */"));
    }
}
