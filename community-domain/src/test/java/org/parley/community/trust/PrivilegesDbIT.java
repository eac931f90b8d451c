package org.parley.community.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.vote.VoteService;

/** What is earned opens its door, and a closed door says what is missing. */
class PrivilegesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;

  PostRef question;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void aQuestion() {
    question = samples.question(somebody(TrustLevel.NEW, 0));
  }

  @Test
  void votingDownTakesFifteenPoints() {
    VoteService votes = community.get(VoteService.class);
    assertRefused(
        () -> votes.vote(somebody(TrustLevel.NEW, 8), question.postId(), -1),
        "privilege.reputation",
        7);

    assertThat(votes.vote(somebody(TrustLevel.NEW, 15), question.postId(), -1)).isEqualTo(-1);
    assertThat(votes.vote(samples.agent(), question.postId(), -1)).isEqualTo(-2);
    assertThat(votes.vote(somebody(TrustLevel.NEW, 0), question.postId(), 1)).isEqualTo(-1);
  }

  @Test
  void askingOthersTakesThreeAnswers() {
    Actor member = somebody(TrustLevel.NEW, 0);
    String invited = somebody(TrustLevel.NEW, 0).name();
    InvitationService invitations = community.get(InvitationService.class);
    assertRefused(
        () -> invitations.invite(member, question.threadId(), invited), "privilege.answers", 3);

    samples.answer(member, samples.question(somebody(TrustLevel.NEW, 0)));
    assertRefused(
        () -> invitations.invite(member, question.threadId(), invited), "privilege.answers", 2);
  }

  @Test
  void regularsEditWhatOthersWroteAndItsHistoryKeepsIt() {
    PostEdit edit = new PostEdit(null, "Better *words*.", null, version(), "Clearer");
    PostService posts = community.get(PostService.class);
    assertRefused(
        () -> posts.edit(somebody(TrustLevel.REGULAR, 400), question.postId(), edit),
        "privilege.reputation",
        100);
    posts.edit(somebody(TrustLevel.REGULAR, 500), question.postId(), edit);

    PostRef other = samples.question(somebody(TrustLevel.NEW, 0));
    community.get(ThreadService.class).close(samples.agent(), other.threadId(), CloseReason.OTHER);
    assertThatThrownBy(
            () ->
                posts.edit(
                    somebody(TrustLevel.REGULAR, 500),
                    other.postId(),
                    PostEdit.ofBody("Better.", 1)))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("post.edit-not-allowed");
  }

  @Test
  void leadersCloseAndReopenThreads() {
    ThreadService threads = community.get(ThreadService.class);
    Actor regular = somebody(TrustLevel.REGULAR, 5_000);
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute("update member set trust_level = 3 where id = ?", regular.id()));
    assertRefused(
        () -> threads.close(regular, question.threadId(), CloseReason.OTHER), "privilege.level", 4);

    Actor leader = somebody(TrustLevel.LEADER, 0);
    threads.close(leader, question.threadId(), CloseReason.OTHER);
    threads.reopen(leader, question.threadId());
  }

  @Test
  void whoIsOneLevelShortHearsOfTheFirstStepToIt() {
    Actor member = somebody(TrustLevel.MEMBER, 500);
    Jdbi jdbi = Jdbi.create(community.dataSource());
    for (int day = 0; day < 50; day++) {
      LocalDate then = LocalDate.now(community.clock()).minusDays(day);
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into member_day (member_id, day, threads, posts) values (?, ?, 2, 8)",
                  member.id(),
                  then));
    }
    jdbi.useHandle(
        handle -> handle.execute("update member set trust_level = 2 where id = ?", member.id()));
    for (int i = 0; i < 7; i++) {
      samples.answer(member, samples.question(somebody(TrustLevel.NEW, 0)));
    }

    assertRefused(
        () ->
            community
                .get(PostService.class)
                .edit(member, question.postId(), PostEdit.ofBody("Better.", version())),
        "privilege.answers",
        3);
  }

  @Test
  void thePageOfPrivilegesTellsVisitorsTheRulesAndMembersWhatIsMissing() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    TrustViews views = community.get(TrustViews.class);
    Actor member = somebody(TrustLevel.NEW, 8);

    assertThat(views.privileges(Actor.visitor())).noneMatch(TrustViews.Grant::isHeld).hasSize(4);
    assertThat(views.privileges(member).get(0).steps())
        .containsExactly(new Step(Measure.REPUTATION, 15, 8));
    assertThat(views.privileges(samples.agent())).allMatch(TrustViews.Grant::isHeld);
    assertThat(views.ladder()).hasSize(5);
    assertThat(sql.count(() -> views.privileges(Actor.visitor()))).isZero();
    assertThat(sql.count(() -> views.privileges(member))).isEqualTo(1);
    assertThat(sql.count(() -> views.own(member))).isEqualTo(1);
  }

  private static void assertRefused(Runnable deed, String code, int missing) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            NotAllowed.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.arguments().get(0)).isEqualTo(missing);
            });
  }

  private long version() {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery("select version from post where id = :id")
                    .bind("id", question.postId())
                    .mapTo(Long.class)
                    .one());
  }

  private static Actor somebody(TrustLevel level, int reputation) {
    Actor member = samples.actor("somebody" + NEXT.incrementAndGet());
    return new Actor(
        member.id(), member.name(), member.roles(), member.groups(), level, reputation);
  }
}
