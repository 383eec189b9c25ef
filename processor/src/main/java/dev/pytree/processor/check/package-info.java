/** What is wrong with a model: pure functions from the model to problems, one small function a rule. */
package dev.pytree.processor.check;
