package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.parley.search.rebuild.RebuildRequests;

/** Two thousand writes and a rebuild, in the midst of which the server is killed. */
class KilledElasticsearchFaultsSearchIT extends FaultyCluster {

  private static final int WRITES = 2_000;

  private final Random random = new Random(6);
  private final List<Long> threads = new ArrayList<>();

  @Test
  void killedServerEndsWithWhatTheDatabaseSays() {
    long elsewhere = rows.space("elsewhere", "MEMBERS", null);
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> background =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                work();
              }
            });
    CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);
    try {
      for (int i = 0; i < WRITES; i++) {
        if (i == WRITES / 4) {
          community.get(RebuildRequests.class).request("test");
        }
        if (i == WRITES / 3) {
          server.kill();
        }
        if (i == WRITES * 2 / 3) {
          restart = CompletableFuture.runAsync(server::start);
        }
        write(i, elsewhere);
      }
      restart.join();
    } finally {
      over.set(true);
      background.join();
    }

    settle();
    assertThat(rows.count("select count(*) from thread where title like 'Written%'"))
        .isEqualTo(threads.size());
    assertThat(indices()).isNotEmpty();
  }

  private void write(int number, long elsewhere) {
    if (threads.size() < 20 || random.nextInt(4) == 0) {
      threads.add(ask("Written " + number));
      return;
    }
    long thread = threads.get(random.nextInt(threads.size()));
    switch (random.nextInt(6)) {
      case 0 -> rows.answer(thread, anna, "<p>answer " + number + "</p>");
      case 1 ->
          change("update post set html = 'edited " + number + "' where thread_id = ?", thread);
      case 2 -> change("update post set state = 'HIDDEN' where id = ? + 1", thread);
      case 3 -> change("update thread set state = 'DELETED' where id = ?", thread);
      case 4 -> change("update thread set state = 'PUBLISHED' where id = ?", thread);
      default -> change("update thread set space_id = " + elsewhere + " where id = ?", thread);
    }
    touch(thread);
  }

  private static void change(String sql, long thread) {
    rows.execute(sql, thread);
  }
}
