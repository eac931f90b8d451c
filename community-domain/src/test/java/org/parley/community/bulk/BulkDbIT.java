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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;
import org.parley.community.thread.Pin;
import org.parley.community.thread.PinScope;
import org.parley.community.thread.PinService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;

@Timeout(300)
class BulkDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  Actor mona;
  List<Long> threads;

  @BeforeEach
  void fourThreads() {
    samples = samples == null ? new Samples(community) : samples;
    community.clock().advance(Duration.ofMinutes(1));
    mona = samples.moderator();
    threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(samples.question(samples.anna()).threadId());
    }
  }

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

  @Test
  void sameKeyStartsOneAction() {
    NewBulkAction action =
        new NewBulkAction(BulkKind.HIDE, BulkArguments.NONE, threads, "one-click");
    assertThat(bulk().start(mona, action)).isEqualTo(bulk().start(mona, action));
    work();
  }

  @Test
  void onlyWhoKeepsOrderActsAndAgentsHideNothing() {
    assertThatThrownBy(
            () -> start(samples.anna(), BulkKind.CLOSE, BulkArguments.closing("other", "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> start(Actor.visitor(), BulkKind.REOPEN, BulkArguments.NONE))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> start(samples.agent(), BulkKind.DELETE, BulkArguments.NONE))
        .isInstanceOf(NotAllowed.class);
    long monas = start(BulkKind.REMOVE_TAG, BulkArguments.tagging("battery"));
    long agents = start(samples.agent(), BulkKind.ADD_TAG, BulkArguments.tagging("app"));
    work();

    BulkViews views = community.get(BulkViews.class);
    assertThatThrownBy(() -> views.find(samples.agent(), monas)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bulk().undo(samples.agent(), monas)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> views.find(samples.anna(), monas)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> views.list(samples.anna(), null, 10)).isInstanceOf(NotAllowed.class);
    assertThat(views.list(samples.agent(), null, 100).items())
        .extracting(BulkView::id)
        .contains(agents)
        .doesNotContain(monas);
    assertThat(views.list(mona, null, 100).items())
        .extracting(BulkView::id)
        .contains(agents, monas);
  }

  @Test
  void whoLostTheRoleMeanwhileDoesNothingAnyMore() {
    Actor brief = samples.actor("brief.moderator", org.parley.community.member.Role.MODERATOR);
    long id = start(brief, BulkKind.HIDE, BulkArguments.NONE);
    Jdbi.create(community.dataSource())
        .useHandle(h -> h.execute("delete from member_role where member_id = ?", brief.id()));
    work();

    assertThat(find(id).failed()).isEqualTo(4);
    assertThat(state()).allMatch(line -> line.contains("PUBLISHED"));
  }

  @Test
  void whatWouldFailEverywhereIsRefusedAtOnce() {
    assertRefused(BulkKind.CLOSE, BulkArguments.closing("because", ""), "close.reason-unknown");
    assertRefused(BulkKind.MOVE, BulkArguments.moving("pilots", ""), "space.unknown");
    assertRefused(BulkKind.ADD_TAG, BulkArguments.tagging("nosuchtag"), "tags.unknown");
    assertRefused(
        BulkKind.PIN,
        BulkArguments.pinning("space", community.clock().instant()),
        "pin.until-past");
    threads = List.of();
    assertRefused(BulkKind.REOPEN, BulkArguments.NONE, "bulk.no-threads");
  }

  private void assertRefused(BulkKind kind, BulkArguments arguments, String code) {
    assertThatThrownBy(() -> start(kind, arguments)).isInstanceOf(Invalid.class).hasMessage(code);
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

  private long other(long thread) {
    return threads.get((threads.indexOf(thread) + 1) % threads.size());
  }

  private BulkArguments arguments(BulkKind kind) {
    return switch (kind) {
      case CLOSE -> BulkArguments.closing("off-topic", "Not about us");
      case MOVE -> BulkArguments.moving("members", "");
      case ADD_TAG -> BulkArguments.tagging("app");
      case REMOVE_TAG -> BulkArguments.tagging("battery");
      case PIN -> BulkArguments.pinning("community", community.clock().instant().plusSeconds(60));
      default -> BulkArguments.NONE;
    };
  }

  /** All that bulk actions change, of each thread. */
  private List<String> state() {
    return strings(
        """
        select concat_ws('|', t.state, t.space_id, t.closed_at, t.closed_by, t.close_reason,
          t.close_note, t.duplicate_of, t.pin_scope, t.pinned_at, t.pinned_until, t.pinned_by,
          array(select tag_id from thread_tag tt where tt.thread_id = t.id order by position))
        from thread t where t.id in (%s) order by t.id\
        """
            .formatted(ids()));
  }

  private String ids() {
    return String.join(",", threads.stream().map(String::valueOf).toList());
  }

  private static String waiting() {
    return "datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()";
  }

  private static List<String> strings(String sql) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private long start(BulkKind kind, BulkArguments arguments) {
    return start(mona, kind, arguments);
  }

  private long start(Actor actor, BulkKind kind, BulkArguments arguments) {
    return bulk().start(actor, new NewBulkAction(kind, arguments, threads, null));
  }

  private BulkView find(long id) {
    return community.get(BulkViews.class).find(samples.administrator(), id);
  }

  private static void work() {
    community.get(BulkPump.class).workOff();
  }

  private static BulkService bulk() {
    return community.get(BulkService.class);
  }

  private static ThreadService threads() {
    return community.get(ThreadService.class);
  }
}
