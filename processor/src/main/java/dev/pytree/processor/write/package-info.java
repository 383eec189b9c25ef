/** From the model to Java source: one small class for each thing that is written. The only room that knows JavaPoet. */
package dev.pytree.processor.write;
