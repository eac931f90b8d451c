package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;

/** What a restart of PostgreSQL costs: the connections that it breaks, and no more. */
class BrokenConnectionsIT {

  // a connection that was good within the last second is not asked again
  private static final Duration TRUSTED = Duration.ofMillis(1_500);
  private static final int READERS = 20;

  @TempDir Path folder;
  private ParleyProcess parley;

  @BeforeEach
  void start() {
    parley = ParleyProcess.start(new DataDirectory(folder.resolve("data")), "--empty").awaitReady();
  }

  @AfterEach
  void stop() throws InterruptedException {
    parley.terminate();
    parley.awaitEnd();
  }

  @Test
  void noRequestGetsAConnectionThatWasCut() {
    ApiWorld world = new ApiWorld(parley.url(), parley.database());
    ApiClient asker = world.member("asker");
    long thread = world.question(asker, "open", "What happens when the database restarts");
    assertThat(statuses(world.visitor(), thread)).containsOnly(200);
    try (LiveLine line = LiveLine.open(parley.url(), null)) {
      line.say("{'do':'watch','thread':%d,'after':1}".formatted(thread));
      line.await("thread");

      long cut =
          world.insert(
              """
              select count(pg_terminate_backend(pid)) from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid()\
              """);

      assertThat(cut).isGreaterThan(2);
      line.await("again");
      Awaitility.await().pollDelay(TRUSTED).until(() -> true);
      assertThat(statuses(world.visitor(), thread)).containsOnly(200);
      long answer = world.answer(asker, thread);
      line.awaitPost(answer);
    }
  }

  /** What as many readers at once as the pool has connections are answered. */
  private static List<Integer> statuses(ApiClient reader, long thread) {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      return IntStream.range(0, 2 * READERS)
          .mapToObj(
              each ->
                  CompletableFuture.supplyAsync(
                      () -> reader.get("/threads/" + thread).status(), readers))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      readers.shutdown();
    }
  }
}
