package org.parley.community.document.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Invalid;

class ChangeSetTest {

  private static final int SEEDS = 5_000;

  @Test
  void composedChangesDoWhatBothDoInTurn() {
    forMany(
        some -> {
          String text = some.text();
          ChangeSet first = some.changes(text.length());
          ChangeSet then = some.changes(first.newLength());
          ChangeSet both = first.compose(then);

          assertThat(both.apply(text)).isEqualTo(then.apply(first.apply(text)));
          assertThat(both.length()).isEqualTo(text.length());
          assertThat(both.newLength()).isEqualTo(then.newLength());
        });
  }

  @Test
  void composingIsAssociative() {
    forMany(
        some -> {
          String text = some.text();
          ChangeSet a = some.changes(text.length());
          ChangeSet b = some.changes(a.newLength());
          ChangeSet c = some.changes(b.newLength());

          assertThat(a.compose(b).compose(c).apply(text))
              .isEqualTo(a.compose(b.compose(c)).apply(text));
        });
  }

  @Test
  void whoeverIsFirstTheTextComesOutTheSame() {
    forMany(
        some -> {
          String text = some.text();
          ChangeSet mine = some.changes(text.length());
          ChangeSet theirs = some.changes(text.length());

          String theirsFirst = mine.map(theirs, false).apply(theirs.apply(text));
          String mineFirst = theirs.map(mine, true).apply(mine.apply(text));

          assertThat(theirsFirst).isEqualTo(mineFirst);
        });
  }

  @Test
  void nothingThatIsInsertedIsLostInMapping() {
    forMany(
        some -> {
          String text = some.text();
          ChangeSet mine = some.changes(text.length());
          ChangeSet theirs = some.changes(text.length());

          int inserted = mine.ranges().stream().mapToInt(r -> r.inserted().length()).sum();
          int mapped =
              mine.map(theirs, false).ranges().stream().mapToInt(r -> r.inserted().length()).sum();

          assertThat(mapped).isEqualTo(inserted);
        });
  }

  @Test
  void jsonIsReadBackAsItWasWritten() {
    forMany(
        some -> {
          ChangeSet changes = some.changes(some.text().length());
          assertThat(ChangeSet.ofJson(changes.toJson())).isEqualTo(changes);
        });
  }

  @Test
  void differenceMakesTheOneTextOfTheOther() {
    forMany(
        some -> {
          String before = some.text() + some.text();
          String after = some.text() + some.text();
          assertThat(ChangeSet.between(before, after).apply(before)).isEqualTo(after);
        });
  }

  @Test
  void placesStayInOrderAndInside() {
    forMany(
        some -> {
          int length = some.text().length();
          ChangeSet changes = some.changes(length);
          int last = 0;
          for (int place = 0; place <= length; place++) {
            int before = changes.mapPos(place, -1);
            int behind = changes.mapPos(place, 1);
            assertThat(before).isBetween(last, changes.newLength());
            assertThat(behind).isBetween(before, changes.newLength());
            last = before;
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "0,-1,0", "2,-1,2", "2,1,5", "3,-1,6", "4,-1,7", "5,-1,7", "5,1,7", "6,1,7", "9,1,10"
  })
  void placeIsMappedAsCodeMirrorDoes(int place, int side, int mapped) {
    // "ab" stays, "xyz" comes in, "c" stays, "d" stays, "ef" goes, "ghi" stays
    ChangeSet changes = ChangeSet.ofJson("[2,[0,\"xyz\"],2,[2],3]");
    assertThat(changes.mapPos(place, side)).isEqualTo(mapped);
  }

  @Test
  void linesAreWrittenAsCodeMirrorWritesThem() {
    ChangeSet changes = ChangeSet.replacing(10, 2, 5, "one\n\ntwo\n");
    assertThat(changes.toJson()).isEqualTo("[2,[3,\"one\",\"\",\"two\",\"\"],5]");
    assertThat(ChangeSet.replacing(4, 1, 3, "").toJson()).isEqualTo("[1,[2],1]");
  }

  @Test
  void twoWhoChangeDifferentWordsChangeWhatTheyMeant() {
    String text = "The lamp hums at night.";
    ChangeSet mine = ChangeSet.between(text, "The desk lamp hums at night.");
    ChangeSet theirs = ChangeSet.between(text, "The lamp hums by day.");

    assertThat(mine.map(theirs, false).apply(theirs.apply(text)))
        .isEqualTo("The desk lamp hums by day.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "7",
        "[-1]",
        "[1.5]",
        "[[-2]]",
        "[[]]",
        "[[1,2]]",
        "[[0,null]]",
        "[\"a\"]",
        "[3000000000]",
        "[[0,\"a\\nb\"]]",
        "[2147483647,2147483647]",
        "[1",
        "null",
        "[[[0]]]"
      })
  void whatIsNoChangeSetIsRefused(String json) {
    assertThatThrownBy(() -> ChangeSet.ofJson(json))
        .isInstanceOfSatisfying(
            Invalid.class, e -> assertThat(e.code()).isEqualTo("document.changes-unreadable"));
  }

  @Test
  void textOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> ChangeSet.none(3).apply("four"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void forMany(Consumer<RandomChanges> check) {
    for (long seed = 0; seed < SEEDS; seed++) {
      check.accept(new RandomChanges(seed));
    }
  }
}
