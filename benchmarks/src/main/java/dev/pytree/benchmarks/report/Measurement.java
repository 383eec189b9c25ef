package dev.pytree.benchmarks.report;

/**
 * What one operation on one model costs.
 *
 * @param nanos processor time of the worker thread and the common pool
 * @param wall what a clock shows
 * @param bytes allocated
 */
record Measurement(double nanos, double wall, double bytes) {}
