package dev.pytree.processor.model;

/** Where in the user's source something was read, for diagnostics only; equal origins are the same place. */
public interface Origin {}
