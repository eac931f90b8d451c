package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.ThreadContents.Part;
import org.parley.community.thread.ThreadContents.Seat;

class SplitPlanTest {

  private static final Part QUESTION = part(1, 1, PostKind.QUESTION, null);
  private static final Part ABOUT_QUESTION = part(2, 2, PostKind.COMMENT, 1L);
  private static final Part ANSWER = part(3, 3, PostKind.ANSWER, null);
  private static final Part ABOUT_ANSWER = part(4, 4, PostKind.COMMENT, 3L);
  private static final Part LATER = part(5, 5, PostKind.ANSWER, null);
  private static final Part ABOUT_LATER = part(6, 6, PostKind.COMMENT, 5L);
  private static final List<Part> ALL =
      List.of(QUESTION, ABOUT_QUESTION, ANSWER, ABOUT_ANSWER, LATER, ABOUT_LATER);

  @Test
  void firstChosenPostOpensAndAnswersTakeTheirCommentsAlong() {
    SplitPlan plan = SplitPlan.of(ThreadType.DISCUSSION, ALL, List.of(5L, 3L));

    assertThat(plan.seats())
        .containsExactly(
            new Seat(3, 1, PostKind.DISCUSSION),
            new Seat(4, 2, PostKind.COMMENT),
            new Seat(5, 3, PostKind.ANSWER),
            new Seat(6, 4, PostKind.COMMENT));
  }

  @Test
  void commentWithoutWhatItIsAboutBecomesAnAnswer() {
    SplitPlan plan = SplitPlan.of(ThreadType.QUESTION, ALL, List.of(2L, 6L));

    assertThat(plan.seats())
        .containsExactly(new Seat(2, 1, PostKind.QUESTION), new Seat(6, 2, PostKind.ANSWER));
  }

  @Test
  void commentChosenTogetherWithItsAnswerStaysAComment() {
    SplitPlan plan = SplitPlan.of(ThreadType.QUESTION, ALL, List.of(3L, 4L));

    assertThat(plan.seats())
        .containsExactly(new Seat(3, 1, PostKind.QUESTION), new Seat(4, 2, PostKind.COMMENT));
  }

  @Test
  void hiddenPostOpensNothing() {
    Part hidden = new Part(3, 3, PostKind.ANSWER, null, PostState.HIDDEN, 7L);
    List<Part> parts = List.of(QUESTION, hidden, LATER);

    assertThat(SplitPlan.of(ThreadType.QUESTION, parts, List.of(3L, 5L)).seats())
        .containsExactly(new Seat(5, 1, PostKind.QUESTION), new Seat(3, 2, PostKind.ANSWER));
    assertRefused(parts, List.of(3L), "split.none-published");
  }

  @Test
  void openingPostAndPostsOfOtherThreadsStayWhereTheyAre() {
    assertRefused(ALL, List.of(), "split.nothing-chosen");
    assertRefused(ALL, List.of(1L, 3L), "split.opening");
    assertRefused(ALL, List.of(3L, 99L), "split.not-of-thread");
  }

  private static void assertRefused(List<Part> parts, List<Long> chosen, String code) {
    assertThatThrownBy(() -> SplitPlan.of(ThreadType.QUESTION, parts, chosen))
        .isInstanceOf(Invalid.class)
        .hasMessage(code);
  }

  private static Part part(long id, int number, PostKind kind, Long parent) {
    return new Part(id, number, kind, parent, PostState.PUBLISHED, 7L);
  }
}
