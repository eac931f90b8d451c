package org.parley.ops.bench.measure;

/**
 * One run of one row.
 *
 * @param each processor time for one request
 * @param afterwards what one request cost more when the answers had gone out: told events, mail,
 *     search index
 */
record Sample(ProcessorTime each, double afterwards, WrkResult load) {

  double millis() {
    return each.total();
  }
}
