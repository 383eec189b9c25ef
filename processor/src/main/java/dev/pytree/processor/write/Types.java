package dev.pytree.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.TypeParameter;
import dev.pytree.processor.model.TypeUse;
import java.util.List;

/** Types of the model as JavaPoet writes them. */
final class Types {
    private Types() {}

    static ClassName of(ClassRef name) {
        List<String> names = name.names();
        return ClassName.get(
                name.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }

    static TypeName of(TypeUse type) {
        if (type instanceof TypeUse.Primitive primitive) {
            return primitive(primitive.keyword());
        }
        if (type instanceof TypeUse.Array array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof TypeUse.Named named) {
            return parameterized(of(named.name()), all(named.arguments()));
        }
        if (type instanceof TypeUse.Inner inner) {
            return ((ParameterizedTypeName) of(inner.owner()))
                    .nestedClass(inner.name().simpleName(), all(inner.arguments()));
        }
        if (type instanceof TypeUse.Variable variable) {
            return TypeVariableName.get(variable.name());
        }
        if (type instanceof TypeUse.Wildcard wildcard) {
            return wildcard.lower()
                    ? WildcardTypeName.supertypeOf(of(wildcard.bound()))
                    : WildcardTypeName.subtypeOf(of(wildcard.bound()));
        }
        throw new AssertionError(type);
    }

    /** The type as an argument of another: boxed if it is primitive. */
    static TypeName boxed(TypeUse type) {
        return of(type).box();
    }

    static TypeName parameterized(ClassName type, List<TypeName> arguments) {
        return arguments.isEmpty() ? type : ParameterizedTypeName.get(type, arguments.toArray(new TypeName[0]));
    }

    static List<TypeName> all(List<TypeUse> types) {
        return types.stream().map(Types::of).toList();
    }

    /** Parameters as declared, with their bounds. */
    static List<TypeVariableName> declared(List<TypeParameter> parameters) {
        return parameters.stream()
                .map(parameter -> TypeVariableName.get(
                        parameter.name(), all(parameter.bounds()).toArray(new TypeName[0])))
                .toList();
    }

    /** Parameters as used. */
    static List<TypeName> used(List<TypeParameter> parameters) {
        return parameters.stream()
                .<TypeName>map(parameter -> TypeVariableName.get(parameter.name()))
                .toList();
    }

    private static TypeName primitive(String keyword) {
        return switch (keyword) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "char" -> TypeName.CHAR;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            case "void" -> TypeName.VOID;
            default -> throw new AssertionError(keyword);
        };
    }
}
