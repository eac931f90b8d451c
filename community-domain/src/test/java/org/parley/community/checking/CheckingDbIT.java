package org.parley.community.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.expertise.ExpertScope;
import org.parley.community.expertise.ExpertViews;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxViews;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.ExpertSamples;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

class CheckingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static ExpertSamples experts;
  static int next;

  Actor expert;
  PostRef answer;
  long check;
  Actor agent;
  CheckService service;
  CheckQueue queue;

  @BeforeEach
  void oneAnswerIsDrawn() {
    if (samples == null) {
      samples = new Samples(community);
      experts = new ExpertSamples(community, samples);
    }
    community.clock().advance(Duration.ofDays(1));
    service = community.get(CheckService.class);
    queue = community.get(CheckQueue.class);
    agent = samples.agent();
    expert = samples.actor("checked" + ++next);
    answer = experts.official(expert, samples.question(samples.anna()));
    experts.reckon();
    check = draw(answer, expert);
  }

  @Test
  void whoTakesACheckHasItForHalfAnHour() {
    Actor moderator = samples.moderator();
    service.claim(agent, check);
    service.claim(agent, check);

    assertThat(queue.find(moderator, check).claimedBy().name()).isEqualTo("alex.agent");
    assertThatThrownBy(() -> service.claim(moderator, check))
        .isInstanceOf(Conflict.class)
        .hasMessage("check.claimed");
    assertThatThrownBy(() -> service.judge(moderator, check, correct()))
        .isInstanceOf(Conflict.class);

    community.clock().advance(Claims.CLAIM.plusSeconds(1));
    service.claim(moderator, check);
    service.release(agent, check);
    assertThat(queue.find(agent, check).claimedBy().name()).isEqualTo("mona.moderator");
    service.release(moderator, check);
    assertThat(queue.find(agent, check).isClaimed()).isFalse();
  }

  @Test
  void anAnswerIsJudgedOnce() {
    service.judge(agent, check, correct());

    Check judged = queue.find(agent, check);
    assertThat(judged.finding().verdict()).isEqualTo(CheckVerdict.CORRECT);
    assertThat(judged.finding().by().name()).isEqualTo("alex.agent");
    for (Actor other : List.of(agent, samples.moderator())) {
      assertThatThrownBy(() -> service.judge(other, check, wrong())).isInstanceOf(Conflict.class);
      assertThatThrownBy(() -> service.claim(other, check)).isInstanceOf(Conflict.class);
    }
    assertThat(queue.find(agent, check).finding().verdict()).isEqualTo(CheckVerdict.CORRECT);
    assertThat(queue.judged(agent, null, 10).items().get(0).id()).isEqualTo(check);
  }

  @Test
  void whoSkippedACheckIsNotOfferedItAgain() {
    Actor moderator = samples.moderator();
    service.skip(agent, check);

    assertThat(ids(agent)).doesNotContain(check);
    assertThat(ids(moderator)).contains(check);
    assertThat(queue.count(moderator)).isEqualTo(queue.count(agent) + 1);
  }

  @Test
  void nobodyJudgesTheirOwnAnswer() {
    Actor promoted = samples.actor(expert.name(), Role.AGENT);

    assertThat(ids(promoted)).doesNotContain(check);
    assertThatThrownBy(() -> service.judge(promoted, check, correct()))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("check.own");
  }

  @Test
  void aVerdictChangesWhatTheRankSays() {
    int before = score();
    service.judge(agent, check, wrong());
    experts.reckon();

    assertThat(
            experts.number(
                "select count(*) from expert_answer where post_id = ? and verdict = 'WRONG'",
                answer.postId()))
        .isEqualTo(1);
    assertThat(
            experts.number(
                "select coalesce(max(approved), 0) from expert_rank where member_id = ?"
                    + " and scope = 'ALL'",
                expert.id()))
        .isZero();
    assertThat(before).isPositive();
  }

  @Test
  void theAuthorIsToldNeutrallyUnlessItWasCorrect() {
    service.judge(agent, check, new Judgement(CheckVerdict.OUTDATED, "Since 4.2 it is another."));
    community.get(EventPump.class).deliverDue();

    List<InboxEntry> entries = inbox();
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).detail()).isEqualTo("CHECK_OUTDATED");
    assertThat(entries.get(0).people()).isEmpty();

    PostRef good = samples.answer(expert, samples.question(samples.anna()));
    service.judge(agent, draw(good, expert), correct());
    community.get(EventPump.class).deliverDue();
    assertThat(inbox()).hasSize(1);
  }

  @Test
  void readersAreToldOfWhatIsOutdatedAndNothingOfWhatIsWrong() {
    CheckMarks marks = community.get(CheckMarks.class);
    long thread = answer.threadId();
    service.judge(agent, check, new Judgement(CheckVerdict.OUTDATED, "Since 4.2."));

    assertThat(marks.of(Actor.visitor(), thread).get(answer.postId()).note()).isEmpty();
    assertThat(marks.of(expert, thread).get(answer.postId()).note()).isEqualTo("Since 4.2.");
    assertThat(marks.of(agent, thread).get(answer.postId()).note()).isEqualTo("Since 4.2.");

    PostRef bad = samples.answer(expert, samples.question(samples.anna()));
    service.judge(agent, draw(bad, expert), wrong());
    assertThat(marks.of(Actor.visitor(), bad.threadId())).isEmpty();
    assertThat(marks.of(samples.ben(), bad.threadId())).isEmpty();
    assertThat(marks.of(expert, bad.threadId())).containsKey(bad.postId());

    community.clock().advance(Duration.ofMinutes(1));
    community
        .get(PostService.class)
        .edit(expert, bad.postId(), PostEdit.ofBody("It is another one now.", version(bad)));
    assertThat(marks.of(expert, bad.threadId())).as("edited since").isEmpty();
  }

  @Test
  void onlyWhoSeesTheAnswerSeesItsCheck() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "Among pilots");
    PostRef reply = samples.answer(samples.administrator(), secret);
    long hidden = draw(reply, samples.administrator());
    Actor moderator = samples.moderator();

    assertThat(ids(moderator)).doesNotContain(hidden);
    assertThat(ids(agent)).doesNotContain(hidden);
    for (Actor outsider : List.of(agent, moderator)) {
      assertThatThrownBy(() -> queue.find(outsider, hidden)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> service.claim(outsider, hidden)).isInstanceOf(NotFound.class);
    }
    assertThat(community.get(AccuracyViews.class).list(agent))
        .noneMatch(accuracy -> accuracy.member().name().equals("ada.admin"));
  }

  @Test
  void customersAndVisitorsCheckNothing() {
    for (Actor outsider :
        List.of(Actor.visitor(), samples.anna(), samples.ben(), samples.petra())) {
      assertThat(queue.count(outsider)).isZero();
      assertThatThrownBy(() -> queue.waiting(outsider, null, 10)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> queue.find(outsider, check)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service.judge(outsider, check, correct()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(AccuracyViews.class).list(outsider))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void theQueueTakesAFixedNumberOfQueries() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> queue.waiting(agent, null, 20))).isEqualTo(2);
    assertThat(sql.count(() -> queue.judged(agent, null, 20))).isEqualTo(2);
    assertThat(sql.count(() -> community.get(AccuracyViews.class).list(agent))).isEqualTo(2);
    assertThat(sql.count(() -> community.get(CheckMarks.class).of(agent, answer.threadId())))
        .isEqualTo(1);
  }

  private static long draw(PostRef post, Actor author) {
    return experts.number(
        "insert into expert_check (id, post_id, member_id, drawn_at)"
            + " values (nextval('expert_check_seq'), ?, ?, now()) returning id",
        post.postId(),
        author.id());
  }

  private static long version(PostRef post) {
    return experts.number("select version from post where id = ?", post.postId());
  }

  private List<Long> ids(Actor actor) {
    return queue.waiting(actor, null, 100).items().stream().map(Check::id).toList();
  }

  private List<InboxEntry> inbox() {
    return community.get(InboxViews.class).list(expert, query()).items().stream()
        .filter(entry -> entry.detail().startsWith("CHECK"))
        .toList();
  }

  private static InboxQuery query() {
    return InboxQuery.of(false, null, null);
  }

  private int score() {
    return community
        .get(ExpertViews.class)
        .explain(agent, expert.name(), ExpertScope.ALL)
        .row()
        .score();
  }

  private static Judgement correct() {
    return new Judgement(CheckVerdict.CORRECT, "");
  }

  private static Judgement wrong() {
    return new Judgement(CheckVerdict.WRONG, "The plug is the other one.");
  }
}
