package org.parley.ops.bench.measure;

import java.util.function.Supplier;

/**
 * What is measured as one row.
 *
 * @param name as it stands in figures and limits
 * @param what it is, for readers
 * @param loads asked before each run
 */
record Target(String name, String what, Supplier<Load> loads) {

  Target(String name, String what, Load load) {
    this(name, what, () -> load);
  }

  Load load() {
    return loads.get();
  }
}
