/** From the compiler's elements and types to the model. Nothing here decides; unresolved types are collected, not thrown. */
package dev.pytree.processor.read;
