package org.parley.moderation.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class ConversationRacesDbIT {

  private static final int ROUNDS = 8;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Talks talks;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    talks = new Talks(community, samples);
  }

  @Test
  void ofTwoAgentsWhoCloseAtOnceOneIsToldWhoWasQuicker() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      long id = talks.open();
      List<String> lost =
          Talks.atOnce(
              () -> talks.service().close(samples.agent(), id),
              () -> talks.service().close(samples.moderator(), id));

      assertThat(lost).containsExactly("conversation.ended-by");
      assertThat(talks.kinds(id)).filteredOn(LineKind.CLOSED::equals).hasSize(1);
    }
  }

  @Test
  void doubleClickDoesEverythingOnce() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef post = samples.question(samples.anna());
      String key = "click-" + round;
      Runnable invite = () -> talks.invite(samples.agent(), post, Talks.chat(key));
      assertThat(Talks.atOnce(invite, invite)).isEmpty();
      long id = talks.invite(samples.agent(), post, Talks.chat(key));
      Runnable accept = () -> community.get(JoiningService.class).accept(samples.anna(), id);
      assertThat(Talks.atOnce(accept, accept)).isEmpty();
      Runnable say = () -> talks.service().write(samples.anna(), id, "Once.", key);
      assertThat(Talks.atOnce(say, say)).isEmpty();
      Runnable propose = () -> talks.outcomes().propose(samples.agent(), id, "It is solved.", 0);
      assertThat(Talks.atOnce(propose, propose)).isEmpty();
      Runnable agree = () -> talks.outcomes().agree(samples.anna(), id, 1);
      assertThat(Talks.atOnce(agree, agree)).isEmpty();
      Runnable rate =
          () ->
              community.get(SatisfactionService.class).rate(samples.anna(), id, new Rating(5, ""));
      assertThat(Talks.atOnce(rate, rate)).isEmpty();

      assertThat(talks.kinds(id))
          .containsExactly(
              LineKind.AGREED,
              LineKind.OUTCOME,
              LineKind.MESSAGE,
              LineKind.JOINED,
              LineKind.MESSAGE);
      assertThat(answers(post)).containsExactly("It is solved.");
    }
  }

  @Test
  void nobodyAgreesToWordsThatAreChangedAtThatMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef post = samples.question(samples.anna());
      long id = talks.invited(post);
      community.get(JoiningService.class).accept(samples.anna(), id);
      talks.outcomes().propose(samples.agent(), id, "The first words.", 0);

      List<String> lost =
          Talks.atOnce(
              () -> talks.outcomes().agree(samples.anna(), id, 1),
              () -> talks.outcomes().propose(samples.agent(), id, "The second words.", 1));

      assertThat(lost).hasSize(1);
      if (lost.get(0).equals("conversation.outcome-changed")) {
        assertThat(answers(post)).isEmpty();
        talks.outcomes().agree(samples.anna(), id, 2);
        assertThat(answers(post)).containsExactly("The second words.");
      } else {
        assertThat(lost).containsExactly("conversation.not-open");
        assertThat(answers(post)).containsExactly("The first words.");
      }
    }
  }

  @Test
  void ofTwoAgentsWhoInviteAtOnceOneDoes() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      PostRef post = samples.question(samples.anna());
      assertThat(
              Talks.atOnce(
                  () -> talks.invite(samples.agent(), post, Talks.chat(null)),
                  () -> talks.invite(samples.moderator(), post, Talks.chat(null))))
          .containsExactly("conversation.under-way");
    }
  }

  @Test
  void keyOfOneInvitationIsNoKeyForAnother() {
    talks.invite(samples.agent(), samples.question(samples.anna()), Talks.chat("same"));
    PostRef other = samples.question(samples.anna());

    assertThatThrownBy(() -> talks.invite(samples.agent(), other, Talks.chat("same")))
        .isInstanceOf(Conflict.class)
        .hasMessage("key.reused");
  }

  private static List<String> answers(PostRef post) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery("select body from post where thread_id = :t and kind = 'ANSWER'")
                    .bind("t", post.threadId())
                    .mapTo(String.class)
                    .list());
  }
}
