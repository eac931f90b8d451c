package org.parley.community.popular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.vote.VoteService;

/** Charts count people: what one member does alone, or with fresh accounts, moves nothing. */
class PopularDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private Jdbi jdbi;

  @BeforeEach
  void empty() {
    samples = samples == null ? new Samples(community) : samples;
    jdbi = Jdbi.create(community.dataSource());
    community.clock().advance(Duration.ofDays(3_000));
  }

  @Test
  void oneMembersManyDeedsCountOnce() {
    PostRef thread = samples.question(samples.anna());
    Actor bob = known("bob");
    for (int i = 0; i < 8; i++) {
      samples.answer(bob, thread);
    }
    vote(bob, thread.postId());
    count();

    assertThat(people(thread)).isEqualTo(1.0);
    assertThat(chart(Period.DAY)).as("one person is no crowd").isEmpty();
  }

  @Test
  void authorsDoNothingForTheirOwnThreads() {
    Actor anna = samples.anna();
    PostRef thread = samples.question(anna);
    samples.answer(anna, thread);
    community.get(AnswerService.class).comment(anna, thread.postId(), "And one more thing.", null);
    count();

    assertThat(people(thread)).isZero();
  }

  @Test
  void freshAccountsTogetherCountAtMostAsMuchAsEverybodyElseAndOneMore() {
    PostRef thread = samples.question(samples.anna());
    IntStream.range(0, 40).forEach(i -> vote(newcomer("fresh" + i), thread.postId()));
    count();

    assertThat(people(thread)).isEqualTo(1.0);

    vote(known("sam"), thread.postId());
    vote(known("sue"), thread.postId());
    count();

    assertThat(people(thread)).isEqualTo(2.0 + 3.0);
  }

  @Test
  void hiddenPostsAndVotesTakenBackCountNoMore() {
    PostRef thread = samples.question(samples.anna());
    PostRef answer = samples.answer(known("bob"), thread);
    vote(known("sam"), thread.postId());
    count();
    double before = people(thread);

    community.get(PostService.class).hide(samples.moderator(), answer.postId());
    community.get(VoteService.class).vote(known("sam"), thread.postId(), 0);
    count();

    assertThat(before).isEqualTo(2.0);
    assertThat(people(thread)).isZero();
  }

  @Test
  void hotThreadsAreThoseOfManyPeopleAndNew() {
    Actor bob = known("bob");
    PostRef alone = samples.question(samples.anna());
    PostRef crowd = samples.question(samples.anna());
    IntStream.range(0, 9).forEach(i -> vote(known("crowd" + i), crowd.postId()));
    IntStream.range(0, 9).forEach(i -> samples.answer(bob, alone));
    count();

    assertThat(hot(crowd) - hot(alone))
        .isCloseTo(Math.log10(10) - Math.log10(2), org.assertj.core.data.Offset.offset(0.001));
  }

  @Test
  void chartsHoldWhatHappenedInTheirPeriod() {
    PostRef old = samples.question(samples.anna());
    vote(known("sam"), old.postId());
    vote(known("sue"), old.postId());
    community.clock().advance(Duration.ofDays(5));
    PostRef fresh = samples.question(samples.anna());
    vote(known("sam"), fresh.postId());
    vote(known("sue"), fresh.postId());
    samples.answer(known("kim"), fresh);
    count();

    assertThat(chart(Period.DAY)).containsExactly(fresh.threadId());
    assertThat(chart(Period.WEEK)).containsExactly(fresh.threadId(), old.threadId());
  }

  @Test
  void chartsShowNobodyWhatTheyMayNotRead() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "The new firmware is here");
    samples.answer(samples.administrator(), secret);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into popular_thread values ('DAY', ?, 9, 9)"
                    + " on conflict (period, thread_id) do update set persons = 9, weight = 9",
                secret.threadId()));

    assertThat(shown(Actor.visitor())).isEmpty();
    assertThat(shown(samples.anna())).isEmpty();
    assertThat(shown(samples.agent())).isEmpty();
    assertThat(shown(samples.administrator())).containsExactly(secret.threadId());
    assertThat(shown(samples.petra())).containsExactly(secret.threadId());
  }

  @Test
  void trendsAreTagsWithMorePeopleThanUsualInPublicSpaces() {
    for (int week = 0; week < 4; week++) {
      PostRef thread = samples.question(known("anna"));
      samples.answer(known("sam"), thread);
      community.clock().advance(Duration.ofDays(7));
    }
    PostRef thread = samples.question(known("anna"));
    IntStream.range(0, 6).forEach(i -> vote(known("trend" + i), thread.postId()));
    PostRef secret = samples.thread(samples.petra(), "pilots", "The firmware that nobody knows");
    samples.answer(samples.petra(), secret);
    count();

    TagTrend trend = community.get(TagTrends.class).list(Period.WEEK, 5).get(0);

    assertThat(trend.name()).isEqualTo("battery");
    assertThat(trend.persons()).isEqualTo(7);
    assertThat(trend.usual()).isBetween(1.5, 2.1);
    assertThat(trend.score()).isGreaterThan(2.0);
  }

  @Test
  void pagesGoOnWhereTheLastOneEnded() {
    List<Long> all =
        IntStream.range(0, 5)
            .mapToObj(i -> samples.question(samples.anna()))
            .peek(
                thread -> {
                  vote(known("sam"), thread.postId());
                  vote(known("sue"), thread.postId());
                })
            .map(PostRef::threadId)
            .toList();
    count();

    PopularThreads threads = community.get(PopularThreads.class);
    var first = threads.list(Actor.visitor(), new PopularQuery(Period.DAY, "open", null, 3));
    var rest = threads.list(Actor.visitor(), new PopularQuery(Period.DAY, "open", first.next(), 3));

    assertThat(first.items()).hasSize(3);
    assertThat(rest.items()).hasSize(2);
    assertThat(rest.next()).isNull();
    assertThat(rest.items()).extracting(each -> each.thread().id()).isSubsetOf(all);
  }

  @Test
  void chartIsReadInTwoQueries() {
    chart(Period.DAY);
    PopularThreads threads = community.get(PopularThreads.class);
    CountingSql counting = new CountingSql(community.get(Jdbi.class));

    int statements =
        counting.count(
            () -> threads.list(Actor.visitor(), new PopularQuery(Period.DAY, null, null, 20)));

    assertThat(statements)
        .as("two, and one for the spaces that visitors see")
        .isLessThanOrEqualTo(3);
  }

  @Test
  void unknownPeriodIsRefused() {
    assertThatThrownBy(() -> Period.ofWord("decade")).isInstanceOf(Invalid.class);
  }

  private void count() {
    community.get(EventPump.class).deliverDue();
    jdbi.useHandle(handle -> handle.execute("update popularity_run set computed_at = '-infinity'"));
    community.get(PopularityPump.class).run();
  }

  private List<Long> chart(Period period) {
    return community
        .get(PopularThreads.class)
        .list(Actor.visitor(), new PopularQuery(period, null, null, 50))
        .items()
        .stream()
        .map(each -> each.thread().id())
        .toList();
  }

  private static List<Long> shown(Actor reader) {
    return community
        .get(PopularThreads.class)
        .list(reader, new PopularQuery(Period.DAY, "pilots", null, 50))
        .items()
        .stream()
        .map(each -> each.thread().id())
        .toList();
  }

  /** A member who has been here for a while. */
  private Actor known(String name) {
    Actor actor = samples.actor(name);
    jdbi.useHandle(
        handle -> handle.execute("update member set trust_level = 2 where id = ?", actor.id()));
    return actor;
  }

  private static Actor newcomer(String name) {
    return samples.actor(name);
  }

  private static void vote(Actor actor, long postId) {
    community.get(VoteService.class).vote(actor, postId, 1);
  }

  private double people(PostRef thread) {
    return number("select people from thread where id = ?", thread);
  }

  private double hot(PostRef thread) {
    return number("select hot from thread where id = ?", thread);
  }

  private double number(String sql, PostRef thread) {
    return jdbi.withHandle(
        handle -> handle.select(sql, thread.threadId()).mapTo(Double.class).one());
  }
}
