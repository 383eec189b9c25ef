package dev.pytree.benchmarks.peer;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Leaves and deep copies by reflection, with the fields of each class looked up once. */
public final class Reflective {
    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return Plan.of(type);
        }
    };

    private Reflective() {}

    /** The fields of a class, and how to make an instance. */
    private record Plan(Constructor<?> constructor, Field[] fields) {
        static Plan of(Class<?> type) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Field[] fields = Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .toArray(Field[]::new);
                for (Field field : fields) {
                    field.setAccessible(true);
                }
                return new Plan(constructor, fields);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    /** {@return the arrays of {@code model}} */
    public static List<Object> leaves(Object model) {
        List<Object> leaves = new ArrayList<>();
        try {
            collect(model, leaves);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
        return leaves;
    }

    private static void collect(Object value, List<Object> leaves) throws ReflectiveOperationException {
        if (value == null) {
            return;
        }
        if (value instanceof float[]) {
            leaves.add(value);
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                collect(element, leaves);
            }
        } else {
            for (Field field : PLANS.get(value.getClass()).fields) {
                collect(field.get(value), leaves);
            }
        }
    }

    /** {@return a deep copy of {@code model}} */
    @SuppressWarnings("unchecked") // a copy is of the same class
    public static <T> T copy(T model) {
        try {
            return (T) copyOf(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object copyOf(Object value) throws ReflectiveOperationException {
        if (value == null) {
            return null;
        }
        if (value instanceof float[] array) {
            return array.clone();
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copyOf(element));
            }
            return copy;
        }
        Plan plan = PLANS.get(value.getClass());
        Object copy = plan.constructor.newInstance();
        for (Field field : plan.fields) {
            field.set(copy, copyOf(field.get(value)));
        }
        return copy;
    }
}
