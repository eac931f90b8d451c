package org.parley.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.thread.ThreadRow;
import org.parley.community.thread.ThreadType;
import org.parley.web.page.Messages;

class ThreadWordsTest {

  static final Instant ASKED = Instant.parse("2026-11-21T18:04:00Z");

  final ThreadWords words = new ThreadWords();

  ThreadWordsTest() {
    words.messages = new Messages();
  }

  @Test
  void questionsHaveAnswersAndDiscussionsHaveReplies() {
    assertThat(words.answers(ThreadType.QUESTION, 0)).isEqualTo("No answer");
    assertThat(words.answers(ThreadType.QUESTION, 1)).isEqualTo("1 answer");
    assertThat(words.answers(ThreadType.QUESTION, 1204)).isEqualTo("1,204 answers");
    assertThat(words.answers(ThreadType.DISCUSSION, 1)).isEqualTo("1 reply");
    assertThat(words.answers(ThreadType.DISCUSSION, 7)).isEqualTo("7 replies");
  }

  @Test
  void kindTellsHowFarAQuestionIs() {
    assertThat(words.answersKind(row(ThreadType.QUESTION, 0, false, ASKED))).isEqualTo("is-none");
    assertThat(words.answersKind(row(ThreadType.QUESTION, 2, false, ASKED)))
        .isEqualTo("is-answered");
    assertThat(words.answersKind(row(ThreadType.QUESTION, 2, true, ASKED)))
        .isEqualTo("is-accepted");
    assertThat(words.answersKind(row(ThreadType.DISCUSSION, 2, false, ASKED))).isEmpty();
  }

  @Test
  void lastDeedIsTheBeginningUntilSomebodyReplies() {
    assertThat(words.lastDeed(row(ThreadType.QUESTION, 0, false, ASKED))).isEqualTo("asked");
    assertThat(words.lastDeed(row(ThreadType.DISCUSSION, 0, false, ASKED))).isEqualTo("began");
    assertThat(words.lastDeed(row(ThreadType.QUESTION, 1, false, ASKED.plusSeconds(1))))
        .isEqualTo("replied");
  }

  @Test
  void everyReasonForClosingHasAText() {
    for (String reason : words.getCloseReasons()) {
      String key = "thread.reason." + reason;
      assertThat(words.messages.text(key)).isNotEqualTo(key);
    }
  }

  private static ThreadRow row(
      ThreadType type, int answers, boolean isAccepted, Instant lastActivity) {
    Author anna = new Author(1L, "anna", "Anna", null);
    return new ThreadRow(
        1,
        type,
        "A title",
        "a-title",
        "An excerpt",
        new SpaceView.Label("open", "Open", "teal"),
        List.of(),
        0,
        answers,
        0,
        isAccepted,
        false,
        false,
        false,
        anna,
        anna,
        ASKED,
        lastActivity,
        0,
        null);
  }
}
