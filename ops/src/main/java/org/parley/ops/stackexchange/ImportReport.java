package org.parley.ops.stackexchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an import ended, in words and figures. */
record ImportReport(Reconciliation reconciliation, boolean isDryRun, long millis) {

  /**
   * The answer of {@code --json}.
   *
   * @param upToDate whether everything was here before
   * @param seconds without the search index, which is built afterwards
   * @param postsPerMinute questions, answers and comments
   */
  record Answer(
      boolean dryRun,
      boolean upToDate,
      double seconds,
      long postsPerMinute,
      List<Reconciliation.Line> kinds) {}

  Answer forPrograms() {
    return new Answer(
        isDryRun,
        reconciliation.isUpToDate(),
        millis / 1000.0,
        postsPerMinute(),
        reconciliation.lines());
  }

  String forPeople() {
    var text = new StringBuilder();
    text.append(row("", "read", isDryRun ? "to write" : "written", "skipped"));
    for (Reconciliation.Line line : reconciliation.lines()) {
      text.append(
          row(line.kind(), figure(line.read()), figure(line.written()), figure(line.skipped())));
      line.reasons().entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
          .forEach(
              reason -> text.append("    %,d %s%n".formatted(reason.getValue(), reason.getKey())));
    }
    return text.append(ending()).toString();
  }

  private String ending() {
    String seconds = String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    if (reconciliation.isUpToDate()) {
      return "\nEverything was here already: nothing was written (%s).".formatted(seconds);
    }
    return isDryRun
        ? "\nNothing was written: this was a dry run (%s).".formatted(seconds)
        : "\nDone in %s, %s posts a minute.".formatted(seconds, figure(postsPerMinute()));
  }

  private long postsPerMinute() {
    return reconciliation.posts() * 60_000 / Math.max(1, millis);
  }

  private static String row(String kind, String read, String written, String skipped) {
    return "%-30s %10s %10s %10s%n".formatted(kind, read, written, skipped);
  }

  private static String figure(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
