package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.question;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing and rebuilding. */
public abstract class WritingContract extends IndexContract {

  @Test
  void threadIsReplacedAsAWhole() {
    PostDocument question = question(1, "Water", "old");
    index(question, answer(question, 2, "old answer"), question(9, "Other", "old"));
    index.replace(List.of(1L), List.of(question(1, "Water", "new")));
    index.commit();

    assertThat(found("old ")).containsExactly(9L);
    assertThat(found("new ")).containsExactly(1L);
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void threadWithoutDocumentsIsGone() {
    index(question(1, "Water", "x"), question(2, "Water", "y"));
    index.replace(List.of(1L), List.of());
    index.commit();

    assertThat(found("water ")).containsExactly(2L);
  }

  @Test
  void onePostIsReplacedAndLeavesTheOthersOfItsThread() {
    PostDocument question = question(1, "Water", "old");
    index(question, answer(question, 2, "old answer"), answer(question, 3, "old as well"));
    index.replacePosts(
        List.of(3L, 4L), List.of(answer(question, 3, "new"), answer(question, 4, "new")));
    index.commit();
    assertThat(found("old ")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("new ")).containsExactlyInAnyOrder(3L, 4L);

    index.replacePosts(List.of(2L, 3L, 5L), List.of(answer(question, 3, "new")));
    index.commit();

    assertThat(found("new ")).as("one that was there already is there once").hasSize(2);
    assertThat(found("old ")).as("one without a document is gone").containsExactly(1L);
    index.replace(List.of(1L), List.of(question(1, "Water", "alone")));
    index.commit();
    assertThat(index.size()).as("all go with their thread").isEqualTo(1);
  }

  @Test
  void freshIndexTakesOverInOneStep() {
    index(question(1, "Water", "gone since"));
    assertThat(index.isComplete()).isFalse();
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(2L), List.of(question(2, "Water", "built")));
      index(question(3, "Water", "changed meanwhile"));
      assertThat(found("water ")).containsExactlyInAnyOrder(1L, 3L);

      fresh.takeOver();
    }

    assertThat(found("water ")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(index.isComplete()).isTrue();
    index(question(4, "Water", "after"));
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void abandonedRebuildLeavesNoTrace() {
    index(question(1, "Water", "stays"));
    try (FreshIndex fresh = index.rebuild()) {
      fresh.replace(List.of(2L), List.of(question(2, "Water", "never")));
      assertThatThrownBy(index::rebuild).isInstanceOf(IllegalStateException.class);
    }

    assertThat(found("water ")).containsExactly(1L);
    index.rebuild().close();
  }
}
