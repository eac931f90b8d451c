package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiffRowTest {

  @Test
  void changedLineStandsOnBothSides() {
    DiffRow row = DiffRow.between("the red button", "the blue button").get(0);

    assertThat(row.before()).extracting(Segment::text).containsExactly("the ", "red", " button");
    assertThat(row.after()).extracting(Segment::text).containsExactly("the ", "blue", " button");
  }

  @Test
  void linesThatReplaceOthersStandBesideThem() {
    List<DiffRow> rows = DiffRow.between("aaa\nbbb", "xxx\nyyy\nzzz");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(2).before()).isEmpty();
    assertThat(rows.get(2).after()).extracting(Segment::text).containsExactly("zzz");
  }

  @Test
  void longUnchangedStretchesAreSkipped() {
    String lines = "same\n".repeat(40);

    assertThat(DiffRow.between(lines + "a", lines + "b")).anyMatch(DiffRow::isSkipped);
  }
}
