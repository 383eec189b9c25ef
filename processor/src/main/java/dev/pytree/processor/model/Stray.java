package dev.pytree.processor.model;

/** An annotation of ours where nothing reads it. */
public record Stray(String where, String annotation, Place place, Origin origin) {
    public enum Place {
        STATIC_FIELD,
        FIELD_OF_NO_NODE,
        CREATOR_OF_NO_NODE,
        STATIC_METHOD,
        HIDDEN_METHOD,
        METHOD_OF_NO_NODE,
        METHOD,
        PARAMETER,
        TYPE
    }
}
