package org.parley.ops.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.Progress;

class ExpertBenchmarkTest {

  private static final String POSTS =
      """
      <row Id="1" PostTypeId="1" AcceptedAnswerId="2" CreationDate="2020-01-01T10:00:00.000" \
      OwnerUserId="1" Title="First question" Tags="&lt;a&gt;" Score="%1$d" />
      <row Id="2" PostTypeId="2" ParentId="1" CreationDate="2020-01-01T11:00:00.000" \
      OwnerUserId="2" Score="%1$d" />
      <row Id="3" PostTypeId="2" ParentId="1" CreationDate="2020-01-01T12:00:00.000" \
      OwnerUserId="3" Score="%1$d" />
      <row Id="4" PostTypeId="1" AcceptedAnswerId="5" CreationDate="2020-01-02T10:00:00.000" \
      OwnerUserId="1" Title="Second question" Tags="&lt;a&gt;" Score="%1$d" />
      <row Id="5" PostTypeId="2" ParentId="4" CreationDate="2020-01-02T11:00:00.000" \
      OwnerUserId="2" Score="%1$d" />
      <row Id="6" PostTypeId="1" AcceptedAnswerId="7" CreationDate="2020-01-04T10:00:00.000" \
      OwnerUserId="3" Title="Third question" Tags="&lt;b&gt;" Score="%1$d" />
      <row Id="7" PostTypeId="2" ParentId="6" CreationDate="2020-01-04T11:00:00.000" \
      OwnerUserId="2" Score="%1$d" />
      <row Id="8" PostTypeId="1" AcceptedAnswerId="9" CreationDate="2020-01-05T10:00:00.000" \
      OwnerUserId="4" Title="Fourth question" Tags="&lt;a&gt;" Score="%1$d" />
      <row Id="9" PostTypeId="2" ParentId="8" CreationDate="2020-01-05T11:00:00.000" \
      OwnerUserId="4" Score="%1$d" />
      """;

  @TempDir Path folder;

  private History history(String posts, String votes) throws IOException {
    write("Posts", posts);
    write("Votes", votes);
    return DumpHistory.read(folder, Progress.silent());
  }

  private void write(String file, String rows) throws IOException {
    String root = file.toLowerCase(java.util.Locale.ROOT);
    Files.writeString(folder.resolve(file + ".xml"), "<" + root + ">" + rows + "</" + root + ">");
  }

  private static Result named(Report report, String name) {
    return report.results().stream()
        .filter(result -> result.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFloorsAreWhatOneReckonsByHand() throws IOException {
    Report report = Benchmark.run(history(POSTS.formatted(1), ""), Benchmark.Period.ALWAYS);

    // the first is by somebody unknown; the last by who asked, which nobody is to predict
    assertThat(report.questions()).isEqualTo(3);
    assertThat(report.unknown()).isEqualTo(1);
    // second question: 2 and 3 have one answer each, which ties ranks 1 and 2: (1 + 1/2) / 2;
    // third: 2 has two answers, 1 has none, and 3 asks: 1
    Result count = named(report, "floor: answer count");
    assertThat(count.mrr()).isCloseTo((0 + 0.75 + 1) / 3, within(1e-9));
    assertThat(count.first()).isCloseTo((0 + 0.5 + 1) / 3, within(1e-9));
    assertThat(count.amongFive()).isCloseTo(2.0 / 3, within(1e-9));
    // third: nobody has answered under its tag, so that 2 and 1 tie
    assertThat(named(report, "floor: tag overlap").mrr()).isCloseTo(1.5 / 3, within(1e-9));
  }

  @Test
  void aVoteOfADayIsKnownFromTheNextDayOn() throws IOException {
    String accepted = "<row Id='1' PostId='2' VoteTypeId='1' CreationDate='%s' />";

    Report sameDay =
        Benchmark.run(
            history(POSTS.formatted(1), accepted.formatted("2020-01-02T00:00:00.000")),
            Benchmark.Period.ALWAYS);
    Report dayBefore =
        Benchmark.run(
            history(POSTS.formatted(1), accepted.formatted("2020-01-01T00:00:00.000")),
            Benchmark.Period.ALWAYS);

    // at the second question of January 2nd, Wilson knows of an acceptance on the 1st alone
    assertThat(named(sameDay, "Wilson lower bound").outcomes().get(1).first()).isEqualTo(0.5);
    assertThat(named(dayBefore, "Wilson lower bound").outcomes().get(1).first()).isEqualTo(1);
  }

  @Test
  void finalScoresAreNotLookedAt() throws IOException {
    List<Outcome> one = outcomes(history(POSTS.formatted(1), ""));
    List<Outcome> other = outcomes(history(POSTS.formatted(99), ""));

    assertThat(other).isEqualTo(one);
  }

  private static List<Outcome> outcomes(History history) {
    return Benchmark.run(history, Benchmark.Period.ALWAYS).results().stream()
        .flatMap(result -> result.outcomes().stream())
        .toList();
  }

  @Test
  void aFolderWithoutADumpIsRefused() {
    assertThatThrownBy(() -> DumpHistory.read(folder, Progress.silent()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("Posts.xml");
  }

  @Test
  void tiesCountAsTheirOrderByLotWouldOnAverage() {
    double[] scores = {3, 1, 1, 1, 9};

    Outcome outcome = Outcome.of(scores, 2, 4);

    assertThat(outcome.reciprocal()).isCloseTo((1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 3, within(1e-9));
    assertThat(outcome.first()).isZero();
    assertThat(outcome.amongFive()).isEqualTo(1);
  }
}
