/**
 * What the processor knows about the classes it writes for: immutable values, free of the compiler's types and of JavaPoet's.
 * Every other room works on this one, and none of them on each other.
 */
package dev.pytree.processor.model;
