package dev.pytree.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Types;

/** Environments in which a question fails, as it would by a defect of the processor. */
final class Planted {
    private Planted() {}

    /** Whatever is asked about types fails, so that no class can be read. */
    static ProcessingEnvironment types(ProcessingEnvironment real) {
        return proxy(
                ProcessingEnvironment.class, real, "getTypeUtils", () -> proxy(Types.class, real, "", Planted::fail));
    }

    /** There are no types, so that the processor cannot begin. */
    static ProcessingEnvironment start(ProcessingEnvironment real) {
        return proxy(ProcessingEnvironment.class, real, "getTypeUtils", Planted::fail);
    }

    /** A class of the processor is not there. */
    static ProcessingEnvironment unlinked(ProcessingEnvironment real) {
        return proxy(ProcessingEnvironment.class, real, "getTypeUtils", () -> {
            throw new NoClassDefFoundError("planted");
        });
    }

    private static <T> T fail() {
        throw new IllegalStateException("planted");
    }

    /** Something that behaves like the real one, but for a method of this name, or any where it is empty. */
    private static <T> T proxy(Class<T> type, Object real, String name, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (name.isEmpty() || method.getName().equals(name)) {
                        return answer.give();
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private interface Answer {
        Object give();
    }
}
