package dev.pytree.processor.speed;

import java.util.Locale;

/** A processor, and a class of eight fields as its users write it. */
enum Subject {
    NONE("", """
            public record T%1$d(%2$s) {}
            """),
    ONE_LINE_FILE("dev.pytree.processor.speed.OneLine", """
            @dev.pytree.PytreeNode
            public record T%1$d(%2$s) {}
            """),
    PYTREE("dev.pytree.processor.PytreeProcessor", """
            @dev.pytree.PytreeNode(scalars = dev.pytree.Scalars.LEAF)
            public record T%1$d(%2$s) {}
            """),
    AUTO_VALUE("com.google.auto.value.processor.AutoValueProcessor", """
            @com.google.auto.value.AutoValue
            public abstract class T%1$d {
              %3$s
            }
            """),
    RECORD_BUILDER("io.soabase.recordbuilder.processor.RecordBuilderProcessor", """
            @io.soabase.recordbuilder.core.RecordBuilder
            public record T%1$d(%2$s) {}
            """);

    private static final String[] FIELDS = {
        "float[] kernel",
        "double[] bias",
        "float[] scale",
        "double rate",
        "int count",
        "String name",
        "List<float[]> parts",
        "Map<String, float[]> heads"
    };

    private final String processor;
    private final String type;

    Subject(String processor, String type) {
        this.processor = processor;
        this.type = type;
    }

    /** The class of the processor, or empty where none runs. */
    String processor() {
        return processor;
    }

    String source(int number) {
        String components = String.join(", ", FIELDS);
        StringBuilder properties = new StringBuilder();
        for (String field : FIELDS) {
            boolean array = field.contains("[] ");
            properties.append(array ? "@SuppressWarnings(\"mutable\") " : "");
            properties.append("public abstract ").append(field).append("();\n  ");
        }
        return "package speed;\nimport java.util.List;\nimport java.util.Map;\n"
                + String.format(Locale.ROOT, type, number, components, properties);
    }

    /** Whether the processor is on the class path. */
    boolean isHere() {
        return processor.isEmpty()
                || getClass().getClassLoader().getResource(processor.replace('.', '/') + ".class") != null;
    }

    @Override
    public String toString() {
        return this == NONE ? "-proc:none" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
