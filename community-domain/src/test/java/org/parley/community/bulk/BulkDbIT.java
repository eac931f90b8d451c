package org.parley.community.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;
import org.parley.community.thread.Pin;
import org.parley.community.thread.PinScope;
import org.parley.community.thread.PinService;
import org.parley.community.thread.PostRef;

@Timeout(300)
class BulkDbIT extends BulkThreads {

  @Test
  void everyKindIsDoneAndUndone() {
    for (BulkKind kind : BulkKind.values()) {
      List<String> before = state();
      prepare(kind);
      List<String> prepared = state();
      long id = start(kind, arguments(kind));
      work();

      assertThat(find(id).done()).as(kind.word()).isEqualTo(4);
      assertThat(find(id).state()).isEqualTo(BulkState.DONE);
      assertThat(state()).as(kind.word()).isNotEqualTo(prepared);

      bulk().undo(mona, id);
      work();

      assertThat(find(id).state()).isEqualTo(BulkState.UNDONE);
      assertThat(find(id).undone()).as(kind.word()).isEqualTo(4);
      assertThat(state()).as(kind.word()).isEqualTo(prepared);
      assertThat(before).hasSize(4);
    }
  }

  @Test
  void threadThatRefusesIsNamedAndTheOthersAreDone() {
    threads().close(mona, threads.get(1), Closing.because(CloseReason.OUTDATED));
    PostRef secret = samples.thread(samples.petra(), "pilots", "What only pilots know");
    threads.add(secret.threadId());
    threads.add(987_654_321L);

    long id = start(BulkKind.CLOSE, BulkArguments.closing("resolved-elsewhere", "Spring cleaning"));
    work();

    BulkView action = find(id);
    assertThat(action.total()).isEqualTo(5);
    assertThat(action.done()).isEqualTo(3);
    assertThat(action.failed()).isEqualTo(2);
    List<BulkTrouble> trouble = community.get(BulkViews.class).trouble(mona, action);
    assertThat(trouble)
        .extracting(line -> line.problem().code())
        .containsExactly("thread.closed-already", "thread.not-found");
    assertThat(trouble.get(0).thread().id()).isEqualTo(threads.get(1));
    assertThat(trouble.get(1).thread()).as("a thread that the reader does not see").isNull();
  }

  @Test
  void whatChangedSinceIsNotUndone() {
    long id = start(BulkKind.CLOSE, BulkArguments.closing("outdated", ""));
    work();
    threads().reopen(mona, threads.get(0));
    community.clock().advance(Duration.ofMinutes(1));
    threads().reopen(mona, threads.get(1));
    threads().close(mona, threads.get(1), Closing.because(CloseReason.OFF_TOPIC));

    bulk().undo(samples.administrator(), id);
    work();

    assertThat(find(id).undone()).isEqualTo(2);
    assertThat(find(id).kept()).isEqualTo(2);
    assertThat(community.get(BulkViews.class).trouble(mona, find(id)))
        .allMatch(line -> line.isKept() && line.problem().code().equals("thread.changed-since"));
    assertThat(strings("select close_reason from thread where id = " + threads.get(1)))
        .containsExactly("off-topic");
    assertThatThrownBy(() -> bulk().undo(mona, id))
        .isInstanceOf(Conflict.class)
        .hasMessage("bulk.undone-already");
  }

  @Test
  void manyWorkersAtOnceDoNothingTwice() throws Exception {
    for (int i = 0; i < 40; i++) {
      threads.add(samples.question(samples.ben()).threadId());
    }
    long id = start(BulkKind.PIN, BulkArguments.pinning("space", null));
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Future<Integer>> worked = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      worked.add(nodes.submit(() -> community.get(BulkPump.class).workOff()));
    }
    int tried = 0;
    for (Future<Integer> node : worked) {
      tried += node.get();
    }
    work();
    nodes.shutdown();

    assertThat(tried).isLessThanOrEqualTo(44);
    assertThat(find(id).done()).isEqualTo(44);
    assertThat(find(id).state()).isEqualTo(BulkState.DONE);
    assertThat(
            strings(
                "select thread_id::text from thread_notice where kind = 'PINNED' and thread_id in ("
                    + ids()
                    + ")"))
        .hasSize(44)
        .doesNotHaveDuplicates();
  }

  @Test
  void workerThatDiesInTheMiddleLeavesItsThreadToTheNext() throws Exception {
    Jdbi direct = Jdbi.create(community.dataSource());
    long id = start(BulkKind.CLOSE, BulkArguments.closing("outdated", ""));
    try (var lock = direct.open()) {
      lock.begin();
      lock.execute("select 1 from thread where id = ? for update", threads.get(1));
      CompletableFuture<Void> worker = CompletableFuture.runAsync(() -> work());
      // it has done the first thread and waits for the second one, as if the machine hung there
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  strings("select pid::text from pg_stat_activity where " + waiting()).size() == 1);
      direct.useHandle(
          handle ->
              handle.execute(
                  "select pg_terminate_backend(pid) from pg_stat_activity where " + waiting()));
      lock.rollback();
      worker.handle((done, failure) -> null).get();
    }
    work();

    assertThat(find(id).state()).isEqualTo(BulkState.DONE);
    assertThat(find(id).done()).isEqualTo(4);
    assertThat(strings("select kind from thread_notice where thread_id in (" + ids() + ")"))
        .hasSize(4)
        .containsOnly("CLOSED");
  }

  /** Makes a difference that the action can make undone. */
  private void prepare(BulkKind kind) {
    for (long thread : threads) {
      if (kind == BulkKind.REOPEN) {
        threads()
            .close(mona, thread, new Closing(CloseReason.DUPLICATE, "See there", other(thread)));
      } else if (kind == BulkKind.UNPIN) {
        community
            .get(PinService.class)
            .pin(mona, thread, new Pin(PinScope.SPACE, community.clock().instant().plusSeconds(9)));
      } else if (kind == BulkKind.RESTORE) {
        community.get(org.parley.community.thread.PresenceService.class).hide(mona, thread);
      }
    }
  }

  private static String waiting() {
    return "datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()";
  }
}
