package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandlesTest {

  @Test
  void aHandleIsLowerCaseAscii() {
    assertThat(Handles.wanted("Jon Ericson", 17)).isEqualTo("jon.ericson");
    assertThat(Handles.wanted("Żółta Gęś", 3)).isEqualTo("zolta.ges");
    assertThat(Handles.wanted("O'Brien-Smith  jr.", 3)).isEqualTo("obrien.smith.jr");
  }

  @Test
  void whatHasNoLatinLettersIsNumbered() {
    assertThat(Handles.wanted("麦酒太郎", 4)).isEqualTo("user.4");
    assertThat(Handles.wanted("***", 5)).isEqualTo("user.5");
    assertThat(Handles.wanted("", 6)).isEqualTo("user.6");
    assertThat(Handles.wanted("Xi", 7)).isEqualTo("user.7");
  }

  @Test
  void aHandleFitsIncludingItsNumber() {
    String name = "a".repeat(80);
    assertThat(Handles.wanted(name, 1)).hasSize(30);
    assertThat(Handles.numbered(Handles.wanted(name, 1), 123456, 1))
        .hasSize(30)
        .endsWith("a.123456");
  }

  @Test
  void everyAttemptGivesAnotherHandleHoweverLongTheName() {
    String wanted = Handles.wanted("a".repeat(80), 1);

    assertThat(
            List.of(
                wanted,
                Handles.numbered(wanted, 7, 1),
                Handles.numbered(wanted, 7, 2),
                Handles.numbered(wanted, 7, 3)))
        .doesNotHaveDuplicates()
        .allMatch(handle -> handle.length() <= 30);
  }
}
