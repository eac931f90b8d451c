package org.parley.community.bulk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.ThreadService;

/** Four threads to which something is done at once. */
abstract class BulkThreads {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  Actor mona;
  List<Long> threads;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void fourThreads() {
    community.clock().advance(Duration.ofMinutes(1));
    mona = samples.moderator();
    threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(samples.question(samples.anna()).threadId());
    }
  }

  long other(long thread) {
    return threads.get((threads.indexOf(thread) + 1) % threads.size());
  }

  BulkArguments arguments(BulkKind kind) {
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
  List<String> state() {
    return strings(
        """
        select concat_ws('|', t.state, t.space_id, t.closed_at, t.closed_by, t.close_reason,
          t.close_note, t.duplicate_of, t.pin_scope, t.pinned_at, t.pinned_until, t.pinned_by,
          array(select tag_id from thread_tag tt where tt.thread_id = t.id order by position))
        from thread t where t.id in (%s) order by t.id\
        """
            .formatted(ids()));
  }

  String ids() {
    return String.join(",", threads.stream().map(String::valueOf).toList());
  }

  static List<String> strings(String sql) {
    return Jdbi.create(community.dataSource())
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  long start(BulkKind kind, BulkArguments arguments) {
    return start(mona, kind, arguments);
  }

  long start(Actor actor, BulkKind kind, BulkArguments arguments) {
    return bulk().start(actor, new NewBulkAction(kind, arguments, threads, null));
  }

  BulkView find(long id) {
    return community.get(BulkViews.class).find(samples.administrator(), id);
  }

  static void work() {
    community.get(BulkPump.class).workOff();
  }

  static BulkService bulk() {
    return community.get(BulkService.class);
  }

  static ThreadService threads() {
    return community.get(ThreadService.class);
  }
}
