package org.parley.moderation.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;

class OutcomeDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Talks talks;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    talks = new Talks(community, samples);
  }

  @Test
  void outcomeThatBothAgreeOnIsAnAnswerOfTheTeam() {
    PostRef post = samples.question(samples.anna());
    long id = open(post);
    talks.outcomes().propose(samples.agent(), id, "A **new cable** solved it.", 0);
    assertThat(answers(post)).isEmpty();
    assertThatThrownBy(() -> talks.outcomes().agree(samples.moderator(), id, 1))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("conversation.outcome-own");

    talks.outcomes().agree(samples.anna(), id, 1);

    assertThat(answers(post)).containsExactly("alex.agent: A **new cable** solved it.");
    ConversationView view = talks.find(samples.anna(), id);
    assertThat(view.state()).isEqualTo(ConversationState.CLOSED);
    assertThat(community.get(PublicNotes.class).of(Actor.visitor(), post.threadId()))
        .singleElement()
        .matches(note -> note.isSettled() && note.outcomePostId().equals(view.outcome().postId()));
  }

  @Test
  void customerChangesTheWordsAndTheTeamHasToAgree() {
    PostRef post = samples.question(samples.anna());
    long id = open(post);
    assertThatThrownBy(() -> talks.outcomes().propose(samples.anna(), id, "Publish this.", 0))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("conversation.team-only");
    talks.outcomes().propose(samples.agent(), id, "Anna had the wrong cable.", 0);

    int number = talks.outcomes().propose(samples.anna(), id, "The cable was wrong.", 1);

    assertThatThrownBy(() -> talks.outcomes().agree(samples.anna(), id, number))
        .hasMessage("conversation.outcome-own");
    assertThatThrownBy(() -> talks.outcomes().agree(samples.agent(), id, 1))
        .hasMessage("conversation.outcome-changed");
    assertThat(answers(post)).isEmpty();
    talks.outcomes().agree(samples.agent(), id, number);
    assertThat(answers(post)).containsExactly("alex.agent: The cable was wrong.");
  }

  @Test
  void refusedOutcomeIsNotPublishedAndTheConversationGoesOn() {
    PostRef post = samples.question(samples.anna());
    long id = open(post);
    talks.outcomes().propose(samples.agent(), id, "Anna had the wrong cable.", 0);

    talks.outcomes().refuse(samples.anna(), id, 1);

    assertThat(talks.find(samples.anna(), id).state()).isEqualTo(ConversationState.OPEN);
    assertThatThrownBy(() -> talks.outcomes().agree(samples.anna(), id, 1))
        .isInstanceOf(Conflict.class);
    talks.service().close(samples.agent(), id);
    assertThat(answers(post)).isEmpty();
    assertThat(talks.find(samples.anna(), id).outcome().postId()).isNull();
  }

  @Test
  void outcomeOfAThreadThatWasClosedStaysProposed() {
    PostRef post = samples.question(samples.anna());
    long id = open(post);
    talks.outcomes().propose(samples.agent(), id, "A new cable solved it.", 0);
    community
        .get(ThreadService.class)
        .close(samples.moderator(), post.threadId(), CloseReason.OTHER);

    assertThatThrownBy(() -> talks.outcomes().agree(samples.anna(), id, 1))
        .isInstanceOf(Conflict.class)
        .hasMessage("thread.closed");
    assertThat(talks.find(samples.anna(), id).isProposed()).isTrue();
  }

  @Test
  void wordsThatNoPostMayHaveAreRefused() {
    long id = talks.open();
    assertThatThrownBy(() -> talks.outcomes().propose(samples.agent(), id, "<!-- x -->", 0))
        .isInstanceOf(Invalid.class)
        .hasMessage("body.blank");
    assertThat(talks.find(samples.agent(), id).outcome()).isNull();
  }

  private static long open(PostRef post) {
    long id = talks.invited(post);
    community.get(JoiningService.class).accept(samples.anna(), id);
    return id;
  }

  private static List<String> answers(PostRef post) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select m.name || ': ' || p.body from post p
                        join member m on m.id = p.author_id
                        where p.thread_id = :t and p.kind = 'ANSWER'\
                        """)
                    .bind("t", post.threadId())
                    .mapTo(String.class)
                    .list());
  }
}
