package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void shortTextIsItsOwnExcerpt() {
    assertThat(Excerpt.of("exactly ten", 11)).isEqualTo("exactly ten");
  }

  @Test
  void longTextEndsWithAWholeWord() {
    assertThat(Excerpt.of("The printer does not print", 20)).isEqualTo("The printer does…");
  }

  @Test
  void wordThatEndsAtTheLimitIsKept() {
    assertThat(Excerpt.of("The printer does not", 17)).isEqualTo("The printer does…");
  }

  @Test
  void linesAreJoined() {
    assertThat(Excerpt.of("\n one\n\n  two\tthree \n", 50)).isEqualTo("one two three");
  }

  @Test
  void textWithoutSpacesIsCutAnywhere() {
    assertThat(Excerpt.of("日本語のとても長い文章", 6)).isEqualTo("日本語のと…");
  }

  @Test
  void noCharacterIsCutInHalf() {
    String smiles = "\uD83D\uDE00".repeat(10);
    for (int room = 1; room <= 20; room++) {
      String excerpt = Excerpt.of(smiles, room);
      assertThat(excerpt.length()).isLessThanOrEqualTo(room);
      assertThat(excerpt.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
  }

  @Test
  void excerptNeedsRoom() {
    assertThatThrownBy(() -> Excerpt.of("a", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
