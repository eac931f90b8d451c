package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** What stands in an inbox, in what order, and what does not stand there any more. */
class InboxDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;

  Actor anna;
  Actor ben;
  Actor petra;
  InboxViews inbox;
  InboxService service;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    told = new Told(community);
  }

  @BeforeEach
  void silence() {
    told.forgetAll();
    anna = samples.anna();
    ben = samples.ben();
    petra = samples.petra();
    inbox = community.get(InboxViews.class);
    service = community.get(InboxService.class);
  }

  @Test
  void answersToOneQuestionAreOneEntryThatLeadsToTheFirst() {
    PostRef question = samples.question(anna);
    PostRef first = samples.answer(ben, question);
    tick();
    samples.answer(petra, question);
    tick();
    samples.answer(ben, question);
    told.deliver();

    assertThat(all(anna))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(NotificationKind.ANSWER);
              assertThat(entry.count()).isEqualTo(3);
              assertThat(entry.peopleCount()).isEqualTo(2);
              assertThat(entry.people()).extracting("name").containsExactly("ben", "petra");
              assertThat(entry.path()).isEqualTo("/p/" + first.postId());
              assertThat(entry.subject().excerpt()).startsWith("Look at the charge limit");
            });
    assertThat(inbox.unread(anna)).isEqualTo(3);
  }

  @Test
  void whatIsReadAndWhatIsNotStandApart() {
    PostRef question = samples.question(anna);
    PostRef first = samples.answer(ben, question);
    told.deliver();
    service.see(anna, question.threadId(), Set.of(first.postId()));
    tick();
    samples.answer(ben, question);
    told.deliver();

    assertThat(all(anna)).extracting(InboxEntry::isUnread).containsExactly(true, false);
    assertThat(inbox.unread(anna)).isEqualTo(1);
    assertThat(list(anna, InboxQuery.of(true, null, null)).items()).hasSize(1);
  }

  @Test
  void openingAThreadReadsWhatIsShownOfItAndNothingElse() {
    PostRef question = samples.question(anna);
    PostRef shown = samples.answer(ben, question);
    PostRef notShown = samples.answer(ben, question);
    PostRef elsewhere = samples.answer(ben, samples.question(anna));
    told.deliver();

    service.see(
        anna, question.threadId(), List.of(question.postId(), shown.postId(), elsewhere.postId()));

    assertThat(inbox.unread(anna)).isEqualTo(2);
    assertThat(list(anna, InboxQuery.of(true, null, null)).items())
        .extracting(InboxEntry::firstPostId)
        .containsExactlyInAnyOrder(notShown.postId(), elsewhere.postId());
  }

  @Test
  void entriesAreMarkedReadAndUnreadAgain() {
    PostRef question = samples.question(anna);
    samples.answer(ben, question);
    samples.answer(petra, question);
    told.deliver();
    InboxEntry entry = all(anna).get(0);
    samples.answer(ben, question);
    told.deliver();

    service.markEntryRead(anna, entry.id());
    assertThat(inbox.unread(anna)).as("what came since").isEqualTo(1);

    service.markUnread(anna, entry.id());
    assertThat(inbox.unread(anna)).isEqualTo(2);
    service.markAllRead(anna);
    assertThat(inbox.unread(anna)).isZero();
  }

  @Test
  void nobodyMarksWhatIsSomebodyElses() {
    samples.answer(ben, samples.question(anna));
    told.deliver();
    long id = all(anna).get(0).id();

    assertThatThrownBy(() -> service.markRead(ben, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.markEntryRead(ben, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.markReadUntil(ben, id)).isInstanceOf(NotFound.class);
    assertThat(inbox.unread(anna)).isEqualTo(1);
  }

  @Test
  void whatIsHiddenVanishesAndComesBack() {
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(ben, question);
    told.deliver();
    PostService posts = community.get(PostService.class);

    posts.hide(samples.moderator(), answer.postId());
    assertThat(all(anna)).isEmpty();
    assertThat(inbox.unread(anna)).isZero();

    tick();
    posts.restore(samples.moderator(), answer.postId());
    assertThat(all(anna)).hasSize(1);
    assertThat(inbox.unread(anna)).isEqualTo(1);
  }

  @Test
  void whoLosesAccessToTheSpaceSeesNothingOfItAnyMore() {
    PostRef question = samples.thread(ben, "members", "A question for members");
    community.get(FollowService.class).follow(anna, FollowTarget.THREAD, question.threadId());
    samples.answer(ben, question);
    told.deliver();
    assertThat(inbox.unread(anna)).isEqualTo(1);

    told.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    update thread set space_id = (select id from space where slug = 'pilots')
                    where id = ?\
                    """,
                    question.threadId()));

    assertThat(all(anna)).isEmpty();
    assertThat(inbox.unread(anna)).isZero();
    assertThat(told.shownTo(anna)).as("what mail may send").isEmpty();
    samples.answer(petra, question);
    told.deliver();
    assertThat(told.rowsOf(anna)).as("nothing new is written").hasSize(1);
  }

  @Test
  void reportsAreAnsweredWithoutShowingWhatTheReporterMayNotSee() {
    PostRef question = samples.question(anna);
    community.get(PostService.class).hide(samples.moderator(), question.postId());
    // as the relay does: what it tells of is owed in the same transaction
    community
        .standalone()
        .inTransaction(
            () -> {
              community
                  .get(ModerationNews.class)
                  .on(
                      new ReportSettled(
                          question.threadId(),
                          question.postId(),
                          1,
                          ben.id(),
                          "UPHELD",
                          community.clock().instant()));
              return null;
            });

    assertThat(all(ben))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.subject()).isNull();
              assertThat(entry.path()).isNull();
            });
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepeats() {
    for (int i = 0; i < 5; i++) {
      samples.answer(ben, samples.question(anna));
      tick();
    }
    told.deliver();

    Page<InboxEntry> first = list(anna, new InboxQuery(false, null, null, 2));
    Page<InboxEntry> second = list(anna, new InboxQuery(false, null, first.next(), 2));
    Page<InboxEntry> third = list(anna, new InboxQuery(false, null, second.next(), 2));

    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(2);
    assertThat(third.items()).hasSize(1);
    assertThat(third.next()).isNull();
    assertThat(List.of(first.items(), second.items(), third.items()))
        .flatExtracting(page -> page.stream().map(InboxEntry::threadId).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void aPageIsThreeQueriesAndTheBellOne() {
    for (int i = 0; i < 12; i++) {
      samples.answer(ben, samples.question(anna));
    }
    told.deliver();
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> all(anna))).isEqualTo(3);
    assertThat(sql.count(() -> inbox.unread(anna))).isEqualTo(1);
    assertThat(sql.count(() -> inbox.unread(Actor.visitor()))).isZero();
  }

  @Test
  void whatWasReadHalfAYearAgoIsForgotten() {
    samples.answer(ben, samples.question(anna));
    told.deliver();
    service.markAllRead(anna);
    Notifications notifications = community.get(Notifications.class);

    community.clock().advance(Duration.ofDays(179));
    notifications.forgetOld();
    assertThat(all(anna)).hasSize(1);
    community.clock().advance(Duration.ofDays(2));
    notifications.forgetOld();
    assertThat(all(anna)).isEmpty();
  }

  private List<InboxEntry> all(Actor actor) {
    return list(actor, InboxQuery.of(false, null, null)).items();
  }

  private Page<InboxEntry> list(Actor actor, InboxQuery query) {
    return inbox.list(actor, query);
  }

  private static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }
}
