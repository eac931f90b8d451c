package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures as a table, as a file, beside earlier ones. */
class FiguresPrintTest {

  private static final List<Figures> FIGURES =
      List.of(
          SampleFigures.of("plain-servlet", 0.2, 8_000),
          SampleFigures.of("home-visitor", 12, 150),
          SampleFigures.failed("tag-visitor"));

  @Test
  void theTableHasALineForEachRow() {
    String table = FiguresTable.of(FIGURES, Map.of("home-visitor", "≤ 3 ms: **missed**"));

    assertThat(table.lines().skip(2))
        .containsExactly(
            "| plain-servlet | 0.200 | 0.150 | 0.050 | 0.180–0.240 |  | 8,000 | 8.00, 31.5 | 12,345"
                + " | 2.0 | 1.0 |  |",
            "| home-visitor | 12.0 | 9.00 | 3.00 | 10.8–14.4 |  | 150 | 8.00, 31.5 | 12,345 | 120.0"
                + " | 60.0 | ≤ 3 ms: **missed** |",
            "| tag-visitor | **failed** | | | | | | | | | | of 10 requests, wrong: 3 status |");
    long columns = cells(table.lines().findFirst().orElseThrow());
    assertThat(table.lines()).allMatch(line -> cells(line) == columns);
  }

  @Test
  void theFileGivesBackWhatWasWritten(@TempDir Path folder) {
    Path file = folder.resolve("figures.csv");

    FiguresFile.write(file, FIGURES, Map.of("home-visitor", "≤ 3 ms: **missed**"));

    RecursiveComparisonConfiguration toFourPlaces =
        RecursiveComparisonConfiguration.builder()
            .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-3, Double.class)
            .build();
    assertThat(FiguresFile.read(file))
        .usingRecursiveFieldByFieldElementComparator(toFourPlaces)
        .containsExactlyElementsOf(FIGURES);
  }

  @Test
  void anotherMachineIsNoGain() {
    List<Figures> twiceAsFast =
        List.of(
            SampleFigures.of("plain-servlet", 0.1, 16_000),
            withServlet(SampleFigures.of("home-visitor", 6, 300), 60),
            SampleFigures.failed("tag-visitor"));

    assertThat(new Comparison(FIGURES, twiceAsFast).markdown().lines().skip(2))
        .containsExactly(
            "| plain-servlet | 0.200 | 0.100 | 0.50 | 1.0 | 0.5 | 0.50 |",
            "| home-visitor | 12.000 | 6.000 | 0.50 | 60.0 | 60.0 | 1.00 |");
  }

  private static Figures withServlet(Figures row, double toServlet) {
    return new Figures(
        row.row(),
        row.posts(),
        row.millis(),
        row.speed(),
        row.bytes(),
        row.afterwards(),
        row.toStatic(),
        toServlet,
        row.fault());
  }

  private static long cells(String line) {
    return line.chars().filter(letter -> letter == '|').count();
  }
}
