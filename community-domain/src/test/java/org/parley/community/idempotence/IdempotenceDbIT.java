package org.parley.community.idempotence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadViews;

class IdempotenceDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static IdempotenceService idempotence;

  final String key = UUID.randomUUID().toString();
  final KeyedRequest request = new KeyedRequest(key, "hash");

  @BeforeAll
  static void open() {
    samples = new Samples(community);
    idempotence = community.get(IdempotenceService.class);
  }

  @Test
  void theSecondRequestGetsTheFirstAnswerAndDoesNothing() {
    Actor anna = samples.anna();
    int before = threads();

    StoredResponse first = ask(anna, request);
    StoredResponse second = ask(anna, request);

    assertThat(second).isEqualTo(first);
    assertThat(threads()).isEqualTo(before + 1);
  }

  @Test
  void theAnswerIsReadFromWhatWasWritten() {
    StoredResponse response = ask(samples.anna(), request);

    assertThat(response.body()).isEqualTo("Why does my battery stop at 80 percent?");
  }

  @Test
  void ofManyAtOnceOneIsDoneAndAllGetItsAnswer() throws Exception {
    Actor anna = samples.anna();
    int before = threads();
    int many = 6;
    CyclicBarrier together = new CyclicBarrier(many);
    ExecutorService pool = Executors.newFixedThreadPool(many);
    List<Callable<StoredResponse>> calls = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      calls.add(
          () -> {
            together.await(60, TimeUnit.SECONDS);
            return ask(anna, request);
          });
    }
    List<StoredResponse> responses = new ArrayList<>();
    for (Future<StoredResponse> call : pool.invokeAll(calls)) {
      responses.add(call.get(120, TimeUnit.SECONDS));
    }
    pool.shutdown();

    assertThat(responses).hasSize(many).containsOnly(responses.get(0));
    assertThat(threads()).isEqualTo(before + 1);
  }

  @Test
  void aKeyServesOneRequestOnly() {
    Actor anna = samples.anna();
    ask(anna, request);

    assertThatThrownBy(() -> ask(anna, new KeyedRequest(key, "another hash")))
        .isInstanceOf(Conflict.class)
        .hasMessage("key.reused");
  }

  @Test
  void membersDoNotShareKeys() {
    StoredResponse anna = ask(samples.anna(), request);
    StoredResponse ben = ask(samples.ben(), request);

    assertThat(ben.location()).isNotEqualTo(anna.location());
  }

  @Test
  void whatWasTurnedDownMayBeTriedAgainWithTheSameKey() {
    Actor anna = samples.anna();
    assertThatThrownBy(
            () ->
                idempotence.once(
                    anna,
                    request,
                    () -> {
                      throw new Invalid("title", "title.blank");
                    },
                    nothing -> new StoredResponse(201, null, null)))
        .isInstanceOf(Invalid.class);

    assertThat(ask(anna, new KeyedRequest(key, "another hash")).status()).isEqualTo(201);
  }

  @Test
  void whatWasWrittenGoesWhenItsAnswerCannotBeMade() {
    Actor anna = samples.anna();
    int before = threads();

    assertThatThrownBy(
            () ->
                idempotence.once(
                    anna,
                    request,
                    () -> samples.question(anna),
                    ref -> {
                      throw new IllegalStateException("no answer");
                    }))
        .hasMessage("no answer");

    assertThat(threads()).isEqualTo(before);
  }

  @Test
  void aDayLaterTheKeyIsFreeAndTheRowGone() {
    Actor anna = samples.anna();
    StoredResponse first = ask(anna, request);
    community.clock().advance(Duration.ofDays(1));
    ask(samples.ben(), new KeyedRequest("later", "hash"));

    assertThat(rows(key)).isZero();
    assertThat(ask(anna, request)).isNotEqualTo(first);
  }

  @Test
  void visitorsHaveNoKeys() {
    assertThatThrownBy(() -> ask(Actor.visitor(), request)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void keysAreShortAndVisible() {
    for (String bad : List.of("", " ", "a b", "a\n", "schlüssel", "x".repeat(101))) {
      assertThatThrownBy(() -> new KeyedRequest(bad, "hash")).isInstanceOf(Invalid.class);
    }
  }

  private static StoredResponse ask(Actor actor, KeyedRequest request) {
    return idempotence.once(
        actor,
        request,
        () -> samples.question(actor),
        ref -> new StoredResponse(201, ref.threadPath(), title(actor, ref)));
  }

  private static String title(Actor actor, PostRef ref) {
    return community
        .get(ThreadViews.class)
        .find(actor, ref.threadId(), AnswerQuery.firstPage())
        .title();
  }

  private static int threads() {
    return count("select count(*) from thread");
  }

  private static int rows(String key) {
    return count("select count(*) from idempotent_response where key = '" + key + "'");
  }

  private static int count(String sql) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
