package dev.pytree.benchmarks.report;

/** What one operation on one model costs: processor time of the worker thread, and bytes allocated. */
record Measurement(double nanos, double bytes) {}
