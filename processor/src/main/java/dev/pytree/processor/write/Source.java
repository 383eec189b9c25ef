package dev.pytree.processor.write;

/** A generated file: the class's canonical name, and the text. */
public record Source(String name, String text) {}
