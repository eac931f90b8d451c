package org.parley.community.document.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.SampleDocuments;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** Comments stay with their passage while the text changes around it. */
class PassageCommentDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;
  private long id;

  @BeforeEach
  void begin() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
    id = documents.begin(agent, "open", "Press the red button twice.");
  }

  @Test
  void passageMovesWithTheText() {
    service().add(agent, id, NewComment.onWords("Is it red?", "red button"));
    documents.write(agent, id, "First of all: Press the red button twice.");

    CommentViews.Comments comments = comments();
    Passage passage = comments.open().get(0).passage();

    assertThat(comments.text().substring(passage.from(), passage.to())).isEqualTo("red button");
  }

  @Test
  void passageMovesThroughManyStepsOfWhichTheRowsRemember() {
    service().add(agent, id, NewComment.onWords("Twice?", "twice"));
    String text = "Press the red button twice.";
    for (int i = 0; i < 70; i++) {
      text = i + " " + text;
      documents.write(agent, id, text);
    }
    Passage passage = comments().open().get(0).passage();

    assertThat(text.substring(passage.from(), passage.to())).isEqualTo("twice");
  }

  @Test
  void commentOutlivesItsPassage() {
    service().add(agent, id, NewComment.onWords("Is it red?", "red button"));
    documents.write(agent, id, "Use the app.");

    PassageComment comment = comments().open().get(0);

    assertThat(comment.isGone()).isTrue();
    assertThat(comment.quote()).isEqualTo("red button");
  }

  @Test
  void placesOfAnOlderTextAreUnderstood() {
    documents.write(agent, id, "Now press the red button twice.");

    service().add(agent, id, new NewComment("Old eyes", 0, 10, 20, ""));

    assertThat(comments().open().get(0).quote()).isEqualTo("red button");
    assertThat(comments().open().get(0).passage().from()).isEqualTo(14);
  }

  @Test
  void answersAndResolvingAndReopening() {
    long comment = service().add(agent, id, NewComment.onWords("Is it red?", "red"));
    service().answer(samples.moderator(), id, comment, "On the **old** ones.");
    service().resolve(agent, id, comment);

    assertThat(comments().open()).isEmpty();
    assertThat(comments().resolved().get(0).answers()).hasSize(1);
    assertThatThrownBy(() -> service().resolve(agent, id, comment)).isInstanceOf(Conflict.class);

    service().reopen(agent, id, comment);

    assertThat(comments().open()).hasSize(1);
  }

  @Test
  void wordsThatAreNotThereAndForeignCommentsAreRefused() {
    long other = documents.begin(agent, "open", "Another one.");
    long comment = service().add(agent, id, NewComment.onWords("Is it red?", "red"));

    assertThatThrownBy(() -> service().add(agent, id, NewComment.onWords("Hm", "blue button")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> service().add(agent, id, new NewComment("Hm", 0, 3, 3000, "")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> service().resolve(agent, other, comment)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service().add(agent, id, NewComment.onWords("x".repeat(5000), "red")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void nobodyElseReadsOrWritesThem() {
    long comment = service().add(agent, id, NewComment.onWords("Is it red?", "red"));
    for (Actor other : List.of(Actor.visitor(), samples.anna(), samples.petra())) {
      assertThatThrownBy(() -> community.get(CommentViews.class).of(other, id))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> service().answer(other, id, comment, "Me too"))
          .isInstanceOf(NotFound.class);
    }
  }

  private static CommentService service() {
    return community.get(CommentService.class);
  }

  private CommentViews.Comments comments() {
    return community.get(CommentViews.class).of(agent, id);
  }
}
