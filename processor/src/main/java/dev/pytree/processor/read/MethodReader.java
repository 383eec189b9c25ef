package dev.pytree.processor.read;

import dev.pytree.processor.model.MethodModel;
import dev.pytree.processor.model.MethodModel.Signature;
import dev.pytree.processor.model.Parameter;
import dev.pytree.processor.model.TypeParameter;
import dev.pytree.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The public instance methods of a class, nearest declaration first, and whether each may be called through a proxy. A class file may have lost
 * the order of methods and the names of parameters, so that those of inherited methods are never used.
 */
record MethodReader(
        TypeElement type,
        boolean imported,
        Types types,
        Nodes nodes,
        TypeReader reader,
        Visibility visibility,
        Adapters adapters,
        Families families) {
    private static final Set<Signature> OF_OBJECT = Set.of(
            Signature.of("equals", TypeUse.OBJECT),
            Signature.of("hashCode"),
            Signature.of("toString"),
            Signature.of("clone"),
            Signature.of("finalize"));

    /** Methods of the class and its superclasses; those of its interfaces too where {@code root}, because subtypes may override them. */
    List<MethodModel> methods(boolean root) {
        Map<Signature, MethodModel> methods = new LinkedHashMap<>();
        List<TypeElement> lineage = new ArrayList<>(Lineage.of(type));
        Collections.reverse(lineage);
        Set<TypeElement> owners = new LinkedHashSet<>(lineage);
        if (root) {
            lineage.forEach(each -> addInterfaces(each, owners));
        }
        for (TypeElement owner : owners) {
            List<MethodModel> declared = new ArrayList<>();
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                boolean instance = !Lineage.isStatic(method) && Lineage.isNamed(method);
                if (instance && method.getModifiers().contains(Modifier.PUBLIC)) {
                    declared.add(method(method));
                }
            }
            if (imported || !owner.equals(type)) {
                declared.sort(Comparator.comparing(method -> method.signature().toString()));
            }
            for (MethodModel method : declared) {
                if (!OF_OBJECT.contains(method.signature())) {
                    methods.putIfAbsent(method.signature(), method);
                }
            }
        }
        return new ArrayList<>(methods.values());
    }

    static boolean isOfObject(Signature signature) {
        return OF_OBJECT.contains(signature);
    }

    Signature signature(ExecutableElement method) {
        return method(method).signature();
    }

    static void addInterfaces(TypeElement type, Set<TypeElement> all) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (Mirrors.isDeclared(parent)) {
                var element = (TypeElement) ((DeclaredType) parent).asElement();
                if (all.add(element)) {
                    addInterfaces(element, all);
                }
            }
        }
    }

    private MethodModel method(ExecutableElement method) {
        var member = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        TypeReader own = reader.fresh();
        TypeUse result = own.use(member.getReturnType());
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < member.getParameterTypes().size(); i++) {
            boolean inherited = imported || !type.equals(method.getEnclosingElement());
            parameters.add(new Parameter(
                    inherited
                            ? "arg" + i
                            : method.getParameters().get(i).getSimpleName().toString(),
                    own.use(member.getParameterTypes().get(i))));
        }
        List<TypeUse> exceptions =
                member.getThrownTypes().stream().map(own::use).toList();
        List<TypeParameter> typeParameters = own.parameters(method.getTypeParameters());
        own.uses(method);
        String bar = own.missing().isEmpty() ? bar(member, result) : "mentions a type that was not found";
        reader.takeOver(own, bar.isEmpty());
        return new MethodModel(
                method.getSimpleName().toString(),
                typeParameters,
                result,
                parameters,
                method.isVarArgs(),
                exceptions,
                Mirrors.find(method, "java.lang.Deprecated").isPresent(),
                Mirrors.find(method, StrayReader.READ_ONLY).isPresent(),
                bar);
    }

    private String bar(ExecutableType member, TypeUse result) {
        if (canHoldNode(member.getReturnType(), member)) {
            return "returns " + result + ", which can hold a node of the model";
        }
        List<TypeMirror> mentioned = new ArrayList<>(member.getParameterTypes());
        mentioned.addAll(member.getThrownTypes());
        mentioned.add(member.getReturnType());
        return mentioned.stream()
                .filter(each -> !visibility.seesAll(each) || isUnknownToKapt(each))
                .findFirst()
                .map(hidden -> "mentions " + reader.use(hidden) + ", which its package does not see")
                .orElse("");
    }

    private boolean isUnknownToKapt(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element && Mirrors.isUnknownToKapt(element);
    }

    /** A node that left through a method would be changed behind the proxy's back. */
    private boolean canHoldNode(TypeMirror result, ExecutableType method) {
        if (Mirrors.isMissing(result)) {
            return true;
        }
        if (result instanceof ArrayType array) {
            return canHoldNode(array.getComponentType(), method);
        }
        if (result instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null || canHoldNode(wildcard.getExtendsBound(), method);
        }
        if (result instanceof TypeVariable variable) {
            boolean own = method.getTypeVariables().contains(variable);
            return own ? isNode(types.erasure(variable)) : canHoldNode(types.erasure(variable), method);
        }
        return Mirrors.isDeclared(result)
                && (isNode(result) || isSupertype(result) || argumentsCanHoldNode((DeclaredType) result, method));
    }

    private boolean argumentsCanHoldNode(DeclaredType type, ExecutableType method) {
        return !((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.lang.Class")
                && type.getTypeArguments().stream().anyMatch(argument -> canHoldNode(argument, method));
    }

    private boolean isNode(TypeMirror type) {
        return Mirrors.isDeclared(type)
                && types.asElement(type) instanceof TypeElement element
                && (nodes.holds(element)
                        || adapters.isPytree(type)
                        || element.getQualifiedName().contentEquals(Mirrors.PACKAGE + ".Variable")
                        || Families.isSealed(element) && families.holdsNodes(element));
    }

    private boolean isSupertype(TypeMirror result) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(result));
    }

    /** Whether overloads of the class leave a lambda two meanings, about which the compiler warns. */
    boolean hasOverloads() {
        Map<String, Set<List<Boolean>>> seen = new LinkedHashMap<>();
        seen.put("map", new LinkedHashSet<>(List.of(List.of(true))));
        seen.put("call", new LinkedHashSet<>(List.of(List.of(true))));
        seen.put("edit", new LinkedHashSet<>(List.of(List.of(true))));
        for (TypeElement owner : Lineage.of(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                List<Boolean> lambdas =
                        method.getParameters().stream().map(this::takesLambda).toList();
                if (lambdas.contains(true)
                        && method.getModifiers().contains(Modifier.PUBLIC)
                        && !seen.computeIfAbsent(method.getSimpleName().toString(), name -> new LinkedHashSet<>())
                                .add(lambdas)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takesLambda(Element parameter) {
        return types.asElement(parameter.asType()) instanceof TypeElement element
                && element.getKind() == ElementKind.INTERFACE;
    }
}
