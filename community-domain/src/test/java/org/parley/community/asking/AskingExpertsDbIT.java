package org.parley.community.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.follow.FollowService;
import org.parley.community.invitation.InvitationPolicy;
import org.parley.community.invitation.InvitationService;
import org.parley.community.invitation.InvitationViews;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.ExpertSamples;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class AskingExpertsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static ExpertSamples experts;

  Actor asker;
  PostRef question;
  AskService service;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    experts = new ExpertSamples(community, samples);
  }

  @BeforeEach
  void fourExpertsAndAQuestion() {
    community.clock().advance(Duration.ofDays(40));
    experts.execute("delete from member_role where member_id in (select id from member)");
    experts.execute(
        "insert into expert_unlisted select id, now() from member on conflict do nothing");
    experts.execute("delete from expert_ask");
    for (int i = 0; i < 4; i++) {
      experts.expert("expert" + NEXT.incrementAndGet());
    }
    asker = samples.actor("asker" + NEXT.get());
    question = samples.question(asker);
    experts.reckon();
    service = community.get(AskService.class);
  }

  @Test
  void threeWhoKnowAreAskedAndFindTheInvitation() {
    assertThat(service.ask(asker, question.threadId())).isEqualTo(3);

    List<Author> asked = asked();
    assertThat(asked).hasSize(3);
    community.get(EventPump.class).deliverDue();
    for (Author member : asked) {
      assertThat(
              experts.number(
                  "select count(*) from notification where kind = 'INVITATION' and thread_id = ?"
                      + " and member_id = ?",
                  question.threadId(),
                  member.id()))
          .isEqualTo(1);
    }
    assertThat(service.ask(asker, question.threadId())).as("the fourth").isEqualTo(1);
    assertThat(service.ask(asker, question.threadId())).as("nobody is left").isZero();
  }

  @Test
  void whoDoesNotWantToMutedTheThreadOrWasNotHereIsLeftInPeace() {
    List<ThreadExperts.Known> known =
        community.get(ThreadExperts.class).of(asker, question.threadId());
    assertThat(known).hasSize(4).allMatch(ThreadExperts.Known::mayBeAsked);
    Actor unwilling = actor(known.get(0));
    Actor muted = actor(known.get(1));
    Actor away = actor(known.get(2));
    community.get(AskingChoiceService.class).refuse(unwilling);
    community.get(FollowService.class).mute(muted, question.threadId());
    experts.execute("update member set last_seen_at = null where id = ?", away.id());

    assertThat(community.get(ThreadExperts.class).of(asker, question.threadId()))
        .filteredOn(ThreadExperts.Known::mayBeAsked)
        .hasSize(2);
    assertThat(service.ask(asker, question.threadId())).isEqualTo(1);
    assertThat(asked())
        .extracting(Author::name)
        .containsExactly(known.get(3).match().member().name());
    assertThatThrownBy(() -> invite(unwilling))
        .isInstanceOf(Conflict.class)
        .hasMessage("invitation.busy");

    community.get(AskingChoiceService.class).welcome(unwilling);
    invite(unwilling);
  }

  @Test
  void nobodyHasMoreThanThreeOpenInvitationsWhoeverAsks() {
    Actor wanted = experts.expert("wanted" + NEXT.incrementAndGet());
    for (int i = 0; i < InvitationPolicy.OPEN_PER_MEMBER; i++) {
      Actor other = samples.actor("other" + NEXT.incrementAndGet());
      PostRef theirs = samples.question(other);
      community.get(InvitationService.class).invite(other, theirs.threadId(), wanted.name());
    }
    assertThatThrownBy(() -> invite(wanted))
        .isInstanceOf(Conflict.class)
        .hasMessage("invitation.busy");

    community.clock().advance(InvitationPolicy.OPEN_FOR.plusHours(1));
    invite(wanted);
  }

  @Test
  void whoDeclinedThreeTimesIsLeftInPeaceForTwoWeeks() {
    Actor tired = experts.expert("tired" + NEXT.incrementAndGet());
    for (int i = 0; i < InvitationPolicy.DECLINED_FOR_PEACE; i++) {
      Actor other = samples.actor("other" + NEXT.incrementAndGet());
      PostRef theirs = samples.question(other);
      community.get(InvitationService.class).invite(other, theirs.threadId(), tired.name());
      community.get(InvitationService.class).decline(tired, theirs.threadId());
    }
    assertThatThrownBy(() -> invite(tired)).isInstanceOf(Conflict.class);

    community.clock().advance(InvitationPolicy.PEACE.plusHours(1));
    invite(tired);
  }

  @Test
  void whoMayNotInviteMayNotAskExpertsEither() {
    Actor reader = samples.actor("reader" + NEXT.incrementAndGet());

    assertThatThrownBy(() -> service.ask(reader, question.threadId()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.ask(Actor.visitor(), question.threadId()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void besideAPrivateQuestionStandThoseOnlyWhoReadIt() {
    Actor petra = samples.petra();
    PostRef secret = samples.thread(petra, "pilots", "A question among pilots");
    ThreadExperts view = community.get(ThreadExperts.class);

    assertThat(view.of(petra, secret.threadId())).isEmpty();
    for (Actor outsider : List.of(Actor.visitor(), asker, samples.agent())) {
      assertThatThrownBy(() -> view.of(outsider, secret.threadId())).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> service.ask(outsider, secret.threadId()))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void theBlockBesideAQuestionTakesAFixedNumberOfQueries() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    ThreadExperts view = community.get(ThreadExperts.class);
    int first = sql.count(() -> view.of(asker, question.threadId()));
    experts.expert("one.more" + NEXT.incrementAndGet());
    experts.reckon();
    PostRef another = samples.question(asker);

    assertThat(sql.count(() -> view.of(asker, another.threadId()))).isEqualTo(first);
    assertThat(sql.count(() -> view.of(asker, another.threadId()))).as("kept").isEqualTo(3);
    assertThat(first).isLessThanOrEqualTo(10);
  }

  @Test
  void theCommunityAsksItselfWhenThatIsSwitchedOnAndOnceOnly() {
    AskPump pump = community.get(AskPump.class);
    AutomaticAskingService settings = community.get(AutomaticAskingService.class);
    Actor admin = samples.administrator();
    community.clock().advance(Duration.ofHours(25));
    assertThat(pump.askDue()).isZero();

    settings.change(admin, new AutomaticAsking(true, 24));
    assertThat(pump.askDue()).isPositive();
    settings.change(admin, new AutomaticAsking(false, 24));

    assertThat(asked()).hasSize(3);
    assertThat(
            experts.number(
                "select count(*) from invitation where thread_id = ? and inviter_id is null",
                question.threadId()))
        .isEqualTo(3);
    assertThat(pump.askDue()).isZero();
    assertThatThrownBy(() -> settings.change(asker, AutomaticAsking.USUAL))
        .isInstanceOf(NotAllowed.class);
  }

  private void invite(Actor member) {
    community.get(InvitationService.class).invite(asker, question.threadId(), member.name());
  }

  private List<Author> asked() {
    return community.get(InvitationViews.class).of(asker, question.threadId()).invited();
  }

  private static Actor actor(ThreadExperts.Known known) {
    return samples.actor(known.match().member().name());
  }
}
