package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.pytree.processor.model.MethodModel;
import dev.pytree.processor.model.ProxyModel;
import dev.pytree.processor.model.TypeUse;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a proxy that call the class's own. */
record Forwards(Frame frame) {
    private static final TypeUse VOID = new TypeUse.Primitive("void");

    List<MethodSpec> methods() {
        return frame.proxy().forwards().stream().map(this::method).toList();
    }

    // A method marked @ReadOnly has Core.look(this).
    // try (var call = Core.live(this)) { return call.keep(call.module().forward(x)); }
    private MethodSpec method(ProxyModel.Forward forward) {
        MethodModel method = forward.method();
        Locals locals = new Locals(frame.nodeClass(), List.of());
        List<String> parameters = parameters(method, locals);
        String call = locals.of("call");
        CodeBlock called = CodeBlock.of(
                "$N.module().$L$N($L)",
                call,
                witness(method),
                method.name(),
                parameters.stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(", ")));
        MethodSpec.Builder code = signature(forward, parameters)
                .beginControlFlow(
                        "try (var $N = $T.$L(this))", call, Runtime.CORE, method.readOnly() ? "look" : "live");
        if (method.result().equals(VOID)) {
            code.addStatement(called).addStatement("$N.keep()", call);
        } else {
            code.addStatement("return $N.keep($L)", call, called);
        }
        return code.endControlFlow().build();
    }

    static List<String> parameters(Frame frame, MethodModel method) {
        return parameters(method, new Locals(frame.nodeClass(), List.of()));
    }

    private static List<String> parameters(MethodModel method, Locals locals) {
        return method.parameters().stream()
                .map(parameter -> locals.of(parameter.name()))
                .toList();
    }

    static MethodSpec.Builder signature(ProxyModel.Forward forward, List<String> parameters) {
        MethodModel method = forward.method();
        MethodSpec.Builder code = MethodSpec.methodBuilder(forward.name());
        if (forward.overrides()) {
            code.addAnnotation(Override.class);
        }
        if (method.deprecated()) {
            code.addAnnotation(Deprecated.class);
        }
        if (method.pollutesHeap()) {
            code.addAnnotation(Proxies.suppress("unchecked"));
        }
        code.addModifiers(Modifier.PUBLIC)
                .addTypeVariables(Types.declared(method.typeParameters()))
                .returns(Types.of(method.result()))
                .addExceptions(Types.all(method.exceptions()))
                .varargs(method.varargs());
        for (int i = 0; i < parameters.size(); i++) {
            code.addParameter(
                    ParameterSpec.builder(Types.of(method.parameters().get(i).type()), parameters.get(i))
                            .build());
        }
        return code;
    }

    /** With its type arguments written, a generic call has one type, and keeps its overload of {@code keep}. */
    private static CodeBlock witness(MethodModel method) {
        if (method.typeParameters().isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "<$L>",
                method.typeParameters().stream()
                        .map(parameter -> CodeBlock.of("$T", TypeVariableName.get(parameter.name())))
                        .collect(CodeBlock.joining(", ")));
    }
}
