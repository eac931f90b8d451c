package org.parley.moderation.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class NewFlagTest {

  @Test
  void reasonIsGivenByItsWordAndANoteIsOptional() {
    NewFlag flag = NewFlag.of("off-topic", null, null);

    assertThat(flag.reason()).isEqualTo(FlagReason.OFF_TOPIC);
    assertThat(flag.note().text()).isEmpty();
  }

  @Test
  void unknownOrMissingReasonIsRefused() {
    assertRefused(() -> NewFlag.of("boring", "", null), "reason", "flag.reason");
    assertRefused(() -> NewFlag.of("SPAM", "", null), "reason", "flag.reason");
    assertRefused(() -> NewFlag.of(null, "", null), "reason", "flag.reason");
  }

  @Test
  void otherNeedsANoteThatCanBeSeen() {
    assertRefused(() -> NewFlag.of("other", null, null), "note", "flag.note-required");
    assertRefused(() -> NewFlag.of("other", " \u200b\n ", null), "note", "flag.note-required");

    assertThat(NewFlag.of("other", " leaks a serial number ", null).note().text())
        .isEqualTo("leaks a serial number");
  }

  @Test
  void noteTakesFiveHundredCharactersAndNoMore() {
    assertThat(NewFlag.of("spam", "😀".repeat(500), null).note().text()).hasSize(1000);
    assertRefused(() -> NewFlag.of("spam", "a".repeat(501), null), "note", "note.too-long");
    assertRefused(() -> NewFlag.of("spam", "a".repeat(10_000_000), null), "note", "note.too-long");
  }

  @Test
  void noteIsText() {
    assertRefused(() -> NewFlag.of("spam", "half \ud83d", null), "note", "note.lone-surrogate");
    assertRefused(() -> NewFlag.of("spam", "a\u0000b", null), "note", "note.control-characters");
  }

  @Test
  void keyIsShortAndNotBlank() {
    assertRefused(() -> NewFlag.of("spam", "", " "), "key", "key.invalid");
    assertRefused(() -> NewFlag.of("spam", "", "k".repeat(101)), "key", "key.invalid");
  }

  private static void assertRefused(ThrowingCallable call, String field, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.code()).isEqualTo(code);
            });
  }
}
