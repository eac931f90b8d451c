package org.parley.ops.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.ops.ingest.Progress;

/** The combined score against the floors, on one community that was and three that never were. */
class CombinedScoreTest {

  private static final Path BEER = Path.of("../../shared/data/se-beer");

  @Test
  void itBeatsTheBestFloorClearlyInARealCommunity() {
    Path beer = BEER.toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(beer), "There is no dump in " + beer);

    Report report =
        Benchmark.run(DumpHistory.read(beer, Progress.silent()), Benchmark.Period.ALWAYS);

    assertThat(report.questions()).isEqualTo(348);
    assertThat(report.combined().mrr()).isGreaterThan(1.4 * report.bestFloor().mrr());
    assertThat(report.margin().low()).isGreaterThan(0.03);
    report.results().stream()
        .filter(Result::isFloor)
        .forEach(
            floor -> {
              assertThat(report.combined().first()).isGreaterThan(1.5 * floor.first());
              assertThat(report.combined().amongFive()).isGreaterThan(1.3 * floor.amongFive());
            });
  }

  @Test
  void itFollowsSpecialistsWhoComeAndGo() {
    assertClearlyAhead(InventedPast.specialists());
  }

  @Test
  void itIsNotMisledByTagsWhereAFewAnswerEverything() {
    assertClearlyAhead(InventedPast.generalists());
  }

  @Test
  void itRemembersWhoComesBackEachYear() {
    assertClearlyAhead(InventedPast.seasons());
  }

  private static void assertClearlyAhead(History history) {
    Report report = Benchmark.run(history, Benchmark.Period.ALWAYS);

    assertThat(report.margin().low()).isGreaterThan(0.03);
    assertThat(report.combined().amongFive()).isGreaterThan(report.bestFloor().amongFive());
  }
}
