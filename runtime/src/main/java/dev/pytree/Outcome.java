package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * What a call on a graph gave: its result, and the graph taken apart again. The leaves of the State are those of the copy that
 * the call worked on; nothing else holds them but what the result holds.
 *
 * @param result what the function returned
 * @param graphDef the structure after the call
 * @param state the leaves after the call
 * @param <T> the type of the graph
 * @param <R> the type of the result
 */
public record Outcome<T, R>(@Nullable R result, GraphDef<T> graphDef, State state) {}
