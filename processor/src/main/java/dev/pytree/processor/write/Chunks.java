package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a method that would be too long: they stand in parts, methods of their own, and in their place stands a call of each. HotSpot
 * never compiles a method past 8,000 bytes, inlines only short ones, and a class file holds none past 64 KB.
 */
record Chunks(List<CodeBlock> statements, List<MethodSpec> parts) {
    /** Of the fields that one method takes. */
    static final int MOST = 30;

    /** Writes the method of this name that has these statements. */
    interface Part {
        MethodSpec of(String name, List<CodeBlock> statements);
    }

    static boolean needed(List<?> all) {
        return all.size() > MOST;
    }

    // walk0(node, out, at), walk1(node, out, at), …
    static Chunks of(String name, String arguments, List<CodeBlock> all, Part part) {
        if (!needed(all)) {
            return new Chunks(all, List.of());
        }
        List<CodeBlock> calls = new ArrayList<>();
        List<MethodSpec> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            String each = name + calls.size();
            parts.add(part.of(each, all.subList(from, Math.min(from + MOST, all.size()))));
            calls.add(CodeBlock.of("$N($L)", each, arguments));
        }
        return new Chunks(calls, parts);
    }

    // at = out.leaf(at, node.kernel); return out.leaf(at, node.bias);
    static MethodSpec.Builder inOrder(MethodSpec.Builder method, List<CodeBlock> calls) {
        for (int i = 0; i < calls.size(); i++) {
            boolean last = i == calls.size() - 1;
            method.addStatement(last ? "return $L" : "at = $L", calls.get(i));
        }
        return calls.isEmpty() ? method.addStatement("return at") : method;
    }

    /** The method that has the statements, and the parts after it. */
    List<MethodSpec> below(MethodSpec whole) {
        List<MethodSpec> methods = new ArrayList<>(List.of(whole));
        methods.addAll(parts);
        return methods;
    }
}
