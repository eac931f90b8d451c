package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** Sixteen members write in one thread at once, while two relays tell of what they write. */
class HotThreadDbIT {

  private static final int WRITERS = 16;
  private static final int EACH = 6;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @Test
  void nothingIsLostAndEveryPostIsToldOnceToEachListener() throws Exception {
    PostRef ref = samples.question(samples.anna());
    List<Actor> writers =
        IntStream.range(0, WRITERS).mapToObj(i -> samples.actor("writer" + i)).toList();
    community.get(EventPump.class).deliverDue();

    List<Long> posts = writeAtOnce(writers, ref);
    community.get(EventPump.class).deliverDue();

    int answers = WRITERS * EACH / 2;
    assertThat(posts).hasSize(WRITERS * EACH).doesNotHaveDuplicates();
    assertThat(number("select answer_count from thread where id = ?", ref.threadId()))
        .as("half of the posts are answers")
        .isEqualTo(answers);
    assertThat(numbers("select number from post where thread_id = ? order by number", ref))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 1 + posts.size()).mapToObj(Long::valueOf).toList());
    assertThat(number("select last_post_no from thread where id = ?", ref.threadId()))
        .isEqualTo(1 + posts.size());
    assertThat(
            number(
                """
                select count(*) from thread t join post p on p.thread_id = t.id
                where t.id = ? and p.number = t.last_post_no
                  and p.author_id = t.last_actor_id and p.created_at = t.last_activity_at\
                """,
                ref.threadId()))
        .as("the last one is who was last")
        .isEqualTo(1);
    assertToldOnce(ref, "AnswerPosted", answers);
    assertToldOnce(ref, "CommentPosted", posts.size() - answers);
    assertThat(
            number(
                "select count(*) from follow where target = 'THREAD' and target_id = ?",
                ref.threadId()))
        .as("each follows once")
        .isEqualTo(1 + WRITERS);
  }

  private static List<Long> writeAtOnce(List<Actor> writers, PostRef ref) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(WRITERS + 2);
    AtomicBoolean done = new AtomicBoolean();
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    try {
      List<Future<?>> relays =
          List.of(crowd.submit(() -> relay(done)), crowd.submit(() -> relay(done)));
      List<Future<List<Long>>> written =
          writers.stream().map(writer -> crowd.submit(write(writer, ref, start))).toList();
      List<Long> posts = new ArrayList<>();
      for (Future<List<Long>> each : written) {
        posts.addAll(each.get());
      }
      done.set(true);
      for (Future<?> relay : relays) {
        relay.get();
      }
      return posts;
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Callable<List<Long>> write(Actor writer, PostRef ref, CyclicBarrier start) {
    AnswerService service = community.get(AnswerService.class);
    return () -> {
      start.await();
      List<Long> posts = new ArrayList<>();
      for (int i = 0; i < EACH; i++) {
        PostRef post =
            i % 2 == 0
                ? service.answer(writer, ref.threadId(), "It was the fuse.", "key-" + i)
                : service.comment(writer, ref.postId(), "Which fuse?", null);
        posts.add(post.postId());
      }
      return posts;
    };
  }

  private static void relay(AtomicBoolean done) {
    while (!done.get()) {
      community.get(EventPump.class).deliverDue();
    }
  }

  /** By each listener, at the first attempt: no delivery was rolled back by a deadlock. */
  private static void assertToldOnce(PostRef ref, String event, int posts) {
    List<Integer> told =
        Jdbi.create(community.dataSource())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select count(*) filter (where attempts = 1 and completed_at is not null)
                            from event_publication
                            where event_type like :type and payload::json ->> 'threadId' = :thread
                            group by listener
                            having count(*) = count(distinct payload::json ->> 'postId')\
                            """)
                        .bind("type", "%." + event)
                        .bind("thread", Long.toString(ref.threadId()))
                        .mapTo(Integer.class)
                        .list());
    assertThat(told).as(event).hasSizeGreaterThan(3).containsOnly(posts);
  }

  private static long number(String sql, long threadId) {
    return numbers(sql, threadId).get(0);
  }

  private static List<Long> numbers(String sql, PostRef ref) {
    return numbers(sql, ref.threadId());
  }

  private static List<Long> numbers(String sql, long threadId) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).bind(0, threadId).mapTo(Long.class).list());
  }
}
