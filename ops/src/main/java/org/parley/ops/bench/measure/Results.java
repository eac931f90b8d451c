package org.parley.ops.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * All rows of one measurement.
 *
 * @param posts of the community when it began
 * @param machine what it was measured on
 */
record Results(List<Row> rows, long posts, String machine) {

  List<Figures> figures() {
    List<Sample> statics = samples(Figures.STATIC_FILE);
    List<Sample> servlets = samples(Figures.PLAIN_SERVLET);
    return rows.stream().map(row -> Figures.of(row, posts, statics, servlets)).toList();
  }

  /** What was measured, below the table. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("%,d posts; %s".formatted(posts, machine));
    notes.add("");
    for (Row row : rows) {
      notes.add("- `%s`: %s".formatted(row.target().name(), row.target().what()));
    }
    return notes;
  }

  private List<Sample> samples(String name) {
    return rows.stream()
        .filter(row -> row.target().name().equals(name) && !row.isFaulty())
        .findFirst()
        .map(Row::samples)
        .orElse(List.of());
  }
}
