package org.parley.ops.bench.measure;

/**
 * What is measured as one row.
 *
 * @param name as it stands in figures and limits
 * @param what it is, for readers
 */
record Target(String name, String what, Load load) {}
