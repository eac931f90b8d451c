package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.vote.VoteService;

class ThreadPagingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final int THREADS = 7;
  static final int ANSWERS = 9;
  static PostRef busy;

  @BeforeAll
  static void fill() {
    Samples samples = new Samples(community);
    for (int i = 0; i < THREADS; i++) {
      busy = samples.question(samples.anna());
      // two at a time share their moment, so that ids must break the tie
      if (i % 2 == 1) {
        community.clock().advance(Duration.ofMinutes(1));
      }
    }
    for (int i = 0; i < ANSWERS; i++) {
      PostRef answer = samples.answer(samples.ben(), busy);
      for (int voter = 0; voter < i % 3; voter++) {
        community.get(VoteService.class).vote(samples.actor("voter" + voter), answer.postId(), 1);
      }
    }
  }

  @Test
  void everySortWalksAllThreadsOnce() {
    for (ThreadSort sort : ThreadSort.values()) {
      List<Long> ids = new ArrayList<>();
      String after = null;
      do {
        Page<ThreadRow> page =
            community
                .get(ThreadListing.class)
                .list(Actor.visitor(), new ThreadQuery(sort, null, null, null, null, after, 2));
        page.items().forEach(row -> ids.add(row.id()));
        after = page.next();
      } while (after != null);

      int expected = sort == ThreadSort.UNANSWERED ? THREADS - 1 : THREADS;
      assertThat(ids).as(sort.word()).hasSize(expected).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyOrderWalksAllAnswersOnce() {
    for (String order : List.of("votes", "oldest")) {
      List<PostView> answers = new ArrayList<>();
      String after = null;
      do {
        ThreadView page =
            community
                .get(ThreadViews.class)
                .find(Actor.visitor(), busy.threadId(), new AnswerQuery(order, after, 4));
        answers.addAll(page.answers().items());
        after = page.answers().next();
      } while (after != null);

      assertThat(answers).as(order).hasSize(ANSWERS).doesNotHaveDuplicates();
      assertThat(answers)
          .isSortedAccordingTo(
              order.equals("oldest")
                  ? (a, b) -> Integer.compare(a.number(), b.number())
                  : (a, b) -> Integer.compare(b.score(), a.score()));
    }
  }

  @Test
  void pagesTakeAFixedNumberOfQueries() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(
            sql.count(
                () ->
                    community
                        .get(ThreadViews.class)
                        .find(Actor.visitor(), busy.threadId(), AnswerQuery.firstPage())))
        .isEqualTo(3);
    assertThat(
            sql.count(
                () ->
                    community
                        .get(ThreadListing.class)
                        .list(Actor.visitor(), ThreadQuery.all(ThreadSort.HOT, null))))
        .isEqualTo(2);
  }

  @Test
  void viewsAreGatheredAndAddedTogether() {
    ThreadViewCounts counts = community.get(ThreadViewCounts.class);
    for (int i = 0; i < 5; i++) {
      counts.count(busy.threadId());
    }
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    assertThat(sql.count(() -> counts.count(busy.threadId()))).isZero();

    counts.flush();
    counts.flush();

    assertThat(
            community
                .get(ThreadViews.class)
                .find(Actor.visitor(), busy.threadId(), AnswerQuery.firstPage())
                .viewCount())
        .isEqualTo(6);
  }
}
