package org.parley.community.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

class InvitingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;

  Actor asker;
  PostRef question;
  InvitationService service;
  InvitationViews views;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void aQuestion() {
    asker = somebody();
    question = samples.question(asker);
    service = community.get(InvitationService.class);
    views = community.get(InvitationViews.class);
  }

  @Test
  void fiveAreAskedAtATimeAndAnAnswerOrARefusalMakesRoom() {
    Actor first = somebody();
    Actor second = somebody();
    invite(first);
    invite(second);
    for (int i = 0; i < 3; i++) {
      invite(somebody());
    }
    Actor late = somebody();
    assertThatThrownBy(() -> invite(late))
        .isInstanceOf(Conflict.class)
        .hasMessage("invitation.enough");

    samples.answer(first, question);
    invite(late);
    service.decline(second, question.threadId());
    invite(somebody());

    assertThat(views.of(asker, question.threadId()).invited()).hasSize(5);
  }

  @Test
  void nobodyAsksMoreThanTenADay() {
    for (int i = 0; i < 10; i++) {
      PostRef another = samples.question(asker);
      service.invite(asker, another.threadId(), somebody().name());
    }
    assertThatThrownBy(() -> invite(somebody()))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("invitation.too-many");

    community.clock().advance(Duration.ofHours(25));
    invite(somebody());
  }

  @Test
  void whoWasAskedOnceIsNotAskedAgainWhateverTheyDid() {
    Actor member = somebody();
    invite(member);
    service.decline(member, question.threadId());

    assertThatThrownBy(() -> invite(member))
        .isInstanceOf(Conflict.class)
        .hasMessage("invitation.before");
    assertThat(views.of(member, question.threadId()).isInvited()).isFalse();
  }

  @Test
  void whoCannotAnswerCannotBeAsked() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "A question among pilots");
    Actor outsider = somebody();

    assertThatThrownBy(() -> service.invite(samples.petra(), secret.threadId(), outsider.name()))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> invite(asker)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> service.invite(asker, question.threadId(), "nobody.at.all"))
        .isInstanceOf(Invalid.class);
    Actor answered = somebody();
    samples.answer(answered, question);
    assertThatThrownBy(() -> invite(answered)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> service.invite(outsider, secret.threadId(), asker.name()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void standingComesWithAnswers() {
    Actor member = somebody();
    String invited = somebody().name();
    assertThatThrownBy(() -> service.invite(member, question.threadId(), invited))
        .isInstanceOf(NotAllowed.class);

    for (int i = 0; i < 3; i++) {
      samples.answer(member, samples.question(asker));
    }

    service.invite(member, question.threadId(), invited);
  }

  @Test
  void whoMayNotAskIsNotToldWhoIsAsked() {
    invite(somebody());
    Actor reader = somebody();

    assertThat(views.of(reader, question.threadId()).invited()).isEmpty();
    assertThat(views.of(Actor.visitor(), question.threadId()).invited()).isEmpty();
    assertThat(community.get(Invitees.class).suggest(reader, question.threadId(), "some"))
        .isEmpty();
  }

  @Test
  void nobodyIsAskedAboutAHiddenQuestionThatStaffStillReads() {
    Actor moderator = samples.moderator();
    community.get(PostService.class).hide(moderator, question.postId());

    assertThat(views.of(moderator, question.threadId())).isEqualTo(InvitationViews.Asked.NOBODY);
    assertThat(views.of(asker, question.threadId())).isEqualTo(InvitationViews.Asked.NOBODY);
  }

  private void invite(Actor member) {
    service.invite(asker, question.threadId(), member.name());
  }

  private static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }
}
