package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDiffTest {

  private static final Duration QUICKLY = Duration.ofSeconds(30);

  private static List<DiffLine.Kind> kinds(List<DiffLine> diff) {
    return diff.stream().map(DiffLine::kind).toList();
  }

  private static String lines(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
  }

  @Test
  void editedLineShowsWhichWordsChanged() {
    assertThat(TextDiff.between("the quick brown fox", "the slow brown fox!"))
        .containsExactly(
            DiffLine.changed(
                List.of(
                    new Segment(Segment.Kind.SAME, "the "),
                    new Segment(Segment.Kind.REMOVED, "quick"),
                    new Segment(Segment.Kind.ADDED, "slow"),
                    new Segment(Segment.Kind.SAME, " brown fox"),
                    new Segment(Segment.Kind.ADDED, "!"))));
  }

  @Test
  void changedPhraseIsOnePieceAndNotAWordAtATime() {
    assertThat(TextDiff.between("we will go home now", "we will stay here now"))
        .containsExactly(
            DiffLine.changed(
                List.of(
                    new Segment(Segment.Kind.SAME, "we will "),
                    new Segment(Segment.Kind.REMOVED, "go home"),
                    new Segment(Segment.Kind.ADDED, "stay here"),
                    new Segment(Segment.Kind.SAME, " now"))));
  }

  @Test
  void linesThatShareNothingAreReplacedAsABlock() {
    assertThat(TextDiff.between("alpha\nbeta", "one\ntwo\nthree"))
        .containsExactly(
            DiffLine.removed("alpha"),
            DiffLine.removed("beta"),
            DiffLine.added("one"),
            DiffLine.added("two"),
            DiffLine.added("three"));
  }

  @Test
  void addedAndRemovedLinesStandBetweenTheirNeighbours() {
    assertThat(TextDiff.between("a\nb\nc", "a\nc\nd"))
        .containsExactly(
            DiffLine.same("a"), DiffLine.removed("b"), DiffLine.same("c"), DiffLine.added("d"));
  }

  @Test
  void longUnchangedStretchIsSkipped() {
    List<DiffLine> diff =
        TextDiff.between(lines(0, 40) + "\nx", lines(0, 20) + "\nnew\n" + lines(20, 40) + "\ny");
    assertThat(diff)
        .containsExactly(
            DiffLine.skip(17),
            DiffLine.same("line 17"),
            DiffLine.same("line 18"),
            DiffLine.same("line 19"),
            DiffLine.added("new"),
            DiffLine.same("line 20"),
            DiffLine.same("line 21"),
            DiffLine.same("line 22"),
            DiffLine.skip(14),
            DiffLine.same("line 37"),
            DiffLine.same("line 38"),
            DiffLine.same("line 39"),
            DiffLine.removed("x"),
            DiffLine.added("y"));
  }

  @Test
  void equalTextsHaveNothingToShow() {
    assertThat(TextDiff.between("a\nb\nc", "a\r\nb\nc")).containsExactly(DiffLine.skip(3));
    assertThat(TextDiff.between("", "")).containsExactly(DiffLine.same(""));
  }

  @Test
  void bothVersionsCanBeReadFromTheDifference() {
    Random random = new Random(11);
    for (int sample = 0; sample < 300; sample++) {
      String before = randomText(random);
      String after = randomText(random);
      List<DiffLine> diff = TextDiff.between(before, after);
      assertThat(read(diff, before, Segment.Kind.REMOVED)).isEqualTo(before);
      assertThat(read(diff, after, Segment.Kind.ADDED)).isEqualTo(after);
    }
  }

  @Test
  void smallEditsInALongTextAreFound() {
    String before = lines(0, 5_000);
    String after = "first\n" + before.replace("line 2500\n", "") + "\nlast";
    List<DiffLine.Kind> changes = new ArrayList<>(kinds(TextDiff.between(before, after)));
    changes.removeAll(List.of(DiffLine.Kind.SAME, DiffLine.Kind.SKIPPED));
    assertThat(changes)
        .containsExactly(DiffLine.Kind.ADDED, DiffLine.Kind.REMOVED, DiffLine.Kind.ADDED);
  }

  @Test
  void textsWithNothingInCommonEndQuickly() {
    differQuickly("a\n".repeat(25_000), "b\n".repeat(25_000));
    differQuickly("a ".repeat(25_000), "b ".repeat(25_000));
    differQuickly("a".repeat(50_000), "b".repeat(50_000));
    differQuickly("!".repeat(50_000), "?".repeat(50_000));
    differQuickly("\n".repeat(50_000), "a b ".repeat(12_500));
  }

  @Test
  void shuffledTextsEndQuickly() {
    Random random = new Random(3);
    differQuickly(shuffled(random, 25_000, "\n"), shuffled(random, 25_000, "\n"));
    differQuickly(shuffled(random, 25_000, " "), shuffled(random, 25_000, " "));
    String manyLongLines = shuffled(random, 25_000, " ").replaceAll("(.{1000})", "$1\n");
    differQuickly(manyLongLines, shuffled(random, 25_000, " ").replaceAll("(.{1000})", "$1\n"));
  }

  private static void differQuickly(String before, String after) {
    List<DiffLine> diff = assertTimeoutPreemptively(QUICKLY, () -> TextDiff.between(before, after));
    assertThat(read(diff, before, Segment.Kind.REMOVED)).isEqualTo(before);
    assertThat(read(diff, after, Segment.Kind.ADDED)).isEqualTo(after);
  }

  private static String shuffled(Random random, int words, String separator) {
    return random
        .ints(words, 0, 26)
        .mapToObj(i -> String.valueOf((char) ('a' + i)))
        .collect(Collectors.joining(separator));
  }

  private static String randomText(Random random) {
    String[] words = {"a", "b", " ", "  ", "\n", "\n\n", ",", "\uD83D\uDE00", "word"};
    return random
        .ints(random.nextInt(60), 0, words.length)
        .mapToObj(i -> words[i])
        .collect(Collectors.joining());
  }

  /** The version on the side of this kind; skipped lines are taken from the version itself. */
  private static String read(List<DiffLine> diff, String version, Segment.Kind side) {
    List<String> original = Arrays.asList(version.split("\n", -1));
    List<String> lines = new ArrayList<>();
    for (DiffLine line : diff) {
      if (line.kind() == DiffLine.Kind.SKIPPED) {
        lines.addAll(original.subList(lines.size(), lines.size() + line.skipped()));
      } else if (line.kind() == DiffLine.Kind.CHANGED || belongs(line, side)) {
        lines.add(
            line.segments().stream()
                .filter(s -> s.kind() == Segment.Kind.SAME || s.kind() == side)
                .map(Segment::text)
                .collect(Collectors.joining()));
      }
    }
    return String.join("\n", lines);
  }

  private static boolean belongs(DiffLine line, Segment.Kind side) {
    return line.kind() == DiffLine.Kind.SAME || line.kind().name().equals(side.name());
  }
}
