package org.parley.community.document.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

  private static final String BASE = "The lamp hums at night.\nNobody knows why.\n";

  @Test
  void changesOfDifferentWordsAreBothTaken() {
    ThreeWayMerge merge =
        ThreeWayMerge.of(
            BASE,
            BASE.replace("lamp", "desk lamp").replace("Nobody", "Anna"),
            BASE.replace("night", "noon") + "Ask her.\n");

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.text(Passage::both))
        .isEqualTo("The desk lamp hums at noon.\nAnna knows why.\nAsk her.\n");
  }

  @Test
  void samePassageChangedOnBothSidesIsAConflict() {
    ThreeWayMerge merge =
        ThreeWayMerge.of(BASE, BASE.replace("hums", "sings"), BASE.replace("hums", "buzzes"));

    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.base()).isEqualTo("hums");
              assertThat(passage.theirs()).isEqualTo("sings");
              assertThat(passage.mine()).isEqualTo("buzzes");
              assertThat(passage.both()).isEqualTo("sings buzzes");
            });
    assertThat(merge.text(Passage::mine)).isEqualTo(BASE.replace("hums", "buzzes"));
    assertThat(merge.text(Passage::theirs)).isEqualTo(BASE.replace("hums", "sings"));
  }

  @Test
  void sameChangeOnBothSidesIsNoConflict() {
    String both = BASE.replace("hums", "sings");
    ThreeWayMerge merge = ThreeWayMerge.of(BASE, both, both);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.text(Passage::both)).isEqualTo(both);
  }

  @Test
  void whatOneSideDeletedAndTheOtherChangedIsAConflict() {
    ThreeWayMerge merge =
        ThreeWayMerge.of(BASE, "Nobody knows why.\n", BASE.replace("at night", "all night"));

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.text(Passage::mine)).contains("all night");
    assertThat(merge.text(Passage::theirs)).isEqualTo("Nobody knows why.\n");
  }

  @Test
  void oneSideThatChangedNothingLosesNothing() {
    for (long seed = 0; seed < 3_000; seed++) {
      RandomChanges some = new RandomChanges(seed);
      String base = some.text() + some.text();
      String changed = some.text() + some.text();
      assertThat(ThreeWayMerge.of(base, changed, base).text(Passage::both)).isEqualTo(changed);
      assertThat(ThreeWayMerge.of(base, base, changed).text(Passage::both)).isEqualTo(changed);
    }
  }

  @Test
  void choosingOneSideForConflictsKeepsTheOthersOtherChanges() {
    for (long seed = 0; seed < 3_000; seed++) {
      RandomChanges some = new RandomChanges(seed);
      String base = some.text() + some.text();
      String theirs = some.text() + some.text();
      String mine = some.text() + some.text();
      ThreeWayMerge merge = ThreeWayMerge.of(base, theirs, mine);
      if (merge.conflicts().isEmpty()) {
        assertThat(merge.text(Passage::mine)).isEqualTo(merge.text(Passage::theirs));
      }
      merge
          .conflicts()
          .forEach(passage -> assertThat(merge.text(Passage::mine)).contains(passage.mine()));
    }
  }
}
