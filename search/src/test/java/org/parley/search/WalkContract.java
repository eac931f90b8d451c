package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.answer;
import static org.parley.search.SamplePosts.question;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Walking through an index to compare it with the database. */
public abstract class WalkContract extends IndexContract {

  @Test
  void documentsComeByTheirPostsWhateverTheOrderOfWriting() {
    PostDocument question = question(5, "Water", "x");
    PostDocument reply = answer(question, 70, "y");
    PostDocument other = question(31, "Other", "z");
    index(other);
    index(question, reply);

    assertThat(index.walk(0, 10))
        .containsExactly(IndexedPost.of(question), IndexedPost.of(other), IndexedPost.of(reply));
    assertThat(index.walk(5, 1)).containsExactly(IndexedPost.of(other));
    assertThat(index.walk(70, 10)).isEmpty();
  }

  @Test
  void everythingThatADocumentSaysIsPartOfItsFingerprint() {
    PostDocument question = question(5, "Water", "x");
    index(question);

    for (PostDocument changed :
        List.of(
            question(5, "Waters", "x"),
            question(5, "Water", "y"),
            SamplePosts.tagged(question, "pump"),
            SamplePosts.in(SamplePosts.GROUP_SPACE, question),
            SamplePosts.answered(question),
            SamplePosts.verified(question))) {
      assertThat(index.walk(0, 1)).isNotEqualTo(List.of(IndexedPost.of(changed)));
    }
    index.replace(List.of(5L), List.of());
    index.commit();
    assertThat(index.walk(0, 1)).isEmpty();
  }
}
