package org.parley.community.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadMerged;

class FollowDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Jdbi jdbi;

  FollowService follows;

  @BeforeEach
  void people() {
    if (samples == null) {
      samples = new Samples(community);
      jdbi = Jdbi.create(community.dataSource());
    }
    follows = community.get(FollowService.class);
  }

  @Test
  void whoTakesPartFollows() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    community
        .get(AnswerService.class)
        .comment(samples.agent(), answer.postId(), "Well said, indeed.", null);

    assertThat(followersOf(question))
        .containsExactlyInAnyOrder(samples.anna().id(), samples.ben().id(), samples.agent().id());
  }

  @Test
  void whoLeftByHandIsNotMadeToFollowAgain() {
    PostRef question = samples.question(samples.anna());
    follows.unfollow(samples.anna(), FollowTarget.THREAD, question.threadId());

    samples.answer(samples.anna(), question);
    assertThat(followersOf(question)).isEmpty();

    follows.follow(samples.anna(), FollowTarget.THREAD, question.threadId());
    assertThat(followersOf(question)).containsExactly(samples.anna().id());
  }

  @Test
  void whoMutedIsNotMadeToFollow() {
    PostRef question = samples.question(samples.anna());
    follows.mute(samples.ben(), question.threadId());

    samples.answer(samples.ben(), question);

    assertThat(followersOf(question)).containsExactly(samples.anna().id());
  }

  @Test
  void followingTwiceIsFollowingOnce() {
    PostRef question = samples.question(samples.anna());

    follows.follow(samples.ben(), FollowTarget.THREAD, question.threadId());
    follows.follow(samples.ben(), FollowTarget.THREAD, question.threadId());

    assertThat(followersOf(question)).contains(samples.ben().id()).hasSize(2);
  }

  @Test
  void whatOneMayNotSeeCannotBeFollowed() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "A question among pilots");
    long pilots = spaceId("pilots");

    assertNotFound(samples.ben(), FollowTarget.THREAD, secret.threadId());
    assertNotFound(samples.ben(), FollowTarget.SPACE, pilots);
    assertNotFound(samples.ben(), FollowTarget.TAG, 4711);
    assertNotFound(samples.ben(), FollowTarget.MEMBER, 4711);
    assertThatThrownBy(() -> follows.mute(samples.ben(), secret.threadId()))
        .isInstanceOf(NotFound.class);
    follows.follow(samples.petra(), FollowTarget.SPACE, pilots);
  }

  @Test
  void nobodyFollowsThemselvesAndVisitorsFollowNothing() {
    Actor ben = samples.ben();
    assertThatThrownBy(() -> follows.follow(ben, FollowTarget.MEMBER, ben.id()))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> follows.follow(Actor.visitor(), FollowTarget.MEMBER, ben.id()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void followersAndSilencesGoWithTheMergedThread() {
    PostRef from = samples.question(samples.anna());
    PostRef into = samples.question(samples.ben());
    follows.follow(samples.petra(), FollowTarget.THREAD, from.threadId());
    follows.mute(samples.moderator(), from.threadId());
    follows.unfollow(samples.agent(), FollowTarget.THREAD, into.threadId());
    follows.follow(samples.agent(), FollowTarget.THREAD, from.threadId());

    community
        .standalone()
        .inTransaction(
            () -> {
              community
                  .get(DomainEvents.class)
                  .publish(
                      new ThreadMerged(
                          from.threadId(),
                          into.threadId(),
                          samples.moderator().id(),
                          community.clock().instant()));
              return null;
            });

    assertThat(followersOf(into))
        .containsExactlyInAnyOrder(samples.ben().id(), samples.anna().id(), samples.petra().id());
    samples.answer(samples.moderator(), into);
    assertThat(followersOf(into)).doesNotContain(samples.moderator().id());
  }

  private void assertNotFound(Actor actor, FollowTarget target, long id) {
    assertThatThrownBy(() -> follows.follow(actor, target, id)).isInstanceOf(NotFound.class);
  }

  private static long spaceId(String slug) {
    return jdbi.withHandle(
        handle ->
            handle.select("select id from space where slug = ?", slug).mapTo(Long.class).one());
  }

  private static List<Long> followersOf(PostRef thread) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select member_id from follow where target = 'THREAD' and target_id = ?",
                    thread.threadId())
                .mapTo(Long.class)
                .list());
  }
}
