package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Conflict;

/** What became of the index before, of rebuilds that were interrupted, and how two are compared. */
public abstract class HistoryContract extends IndexContract {

  private static final long ALL = Long.MAX_VALUE;

  private void build(PostDocument... documents) {
    try (FreshIndex fresh = index.rebuild()) {
      for (PostDocument document : documents) {
        fresh.replace(List.of(document.threadId()), List.of(document));
      }
      fresh.takeOver();
    }
  }

  @Test
  void sumIsThatOfTheDocumentsBetween() {
    PostDocument first = question(1, "Water", "one");
    PostDocument second = question(20, "Water", "two");
    PostDocument reply = answer(second, 21, "three");
    index(first, second, reply);

    assertThat(index.sum(0, ALL)).isEqualTo(IndexSum.of(List.of(reply, second, first)));
    assertThat(index.sum(1, 20)).isEqualTo(IndexSum.of(List.of(second, reply)));
    assertThat(index.sum(20, ALL)).isEqualTo(new IndexSum(0, 0));
    index(question(1, "Water", "one!"));
    assertThat(index.sum(0, 1).documents()).isEqualTo(1);
    assertThat(index.sum(0, 1)).as("one letter").isNotEqualTo(IndexSum.of(List.of(first)));
  }

  @Test
  void freshIndexIsAddedUpBeforeItServes() {
    PostDocument built = question(2, "Water", "built");
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(2L), List.of(built));
      fresh.keep();

      assertThat(fresh.sum(0, ALL)).isEqualTo(IndexSum.of(List.of(built)));
      assertThat(index.sum(0, ALL).documents()).isZero();
    }
  }

  @Test
  void thereIsNoWayBackBeforeTheSecondRebuild() {
    build(question(1, "Water", "first"));

    assertThat(index.canRollBack()).isFalse();
    assertThatThrownBy(index::rollBack)
        .isInstanceOf(Conflict.class)
        .hasMessage("search.no-earlier");
    assertThat(found("water ")).containsExactly(1L);
  }

  @Test
  void indexBeforeIsServedAgainAndHasFollowedEveryChange() {
    build(question(1, "Water", "first"), question(2, "Water", "hidden later"));
    build(question(1, "Water", "second"), question(2, "Water", "hidden later"));
    index.replace(List.of(2L), List.of());
    index(question(3, "Water", "asked since"));

    assertThat(index.canRollBack()).isTrue();
    index.rollBack();

    assertThat(found("first ")).containsExactly(1L);
    assertThat(found("water ")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(index.isComplete()).isTrue();
    index(question(4, "Water", "asked after"));
    index.rollBack();
    assertThat(found("second ")).containsExactly(1L);
    assertThat(found("water ")).containsExactlyInAnyOrder(1L, 3L, 4L);
  }

  @Test
  void onlyTheLastIndexBeforeIsKept() {
    build(question(1, "Water", "first"));
    build(question(1, "Water", "second"));
    build(question(1, "Water", "third"));

    index.rollBack();
    assertThat(found("second ")).containsExactly(1L);
    index.rollBack();
    assertThat(found("third ")).containsExactly(1L);
  }

  @Test
  void rebuildThatWasLeftGoesOnAndMissedNothing() {
    index(question(1, "Water", "before"));
    String name;
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(2L), List.of(question(2, "Water", "built")));
      fresh.keep();
      fresh.leave();
      name = fresh.name();
    }
    index(question(3, "Water", "meanwhile"));
    assertThat(found("water ")).containsExactlyInAnyOrder(1L, 3L);

    try (FreshIndex again = index.resume(name).orElseThrow()) {
      assertThatThrownBy(index::rebuild).isInstanceOf(IllegalStateException.class);
      again.takeOver();
    }

    assertThat(found("water ")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(index.resume(name)).as("it has ended").isEmpty();
  }

  @Test
  void whatWasLeftIsDeletedByTheNextRebuildOrByTidying() {
    String first = left();
    String second = left();
    assertThat(index.resume(first)).isEmpty();

    index.tidy();

    assertThat(index.resume(second)).isEmpty();
    assertThat(index.resume("no-such-index")).isEmpty();
  }

  private String left() {
    FreshIndex fresh = index.rebuild();
    fresh.leave();
    return fresh.name();
  }
}
