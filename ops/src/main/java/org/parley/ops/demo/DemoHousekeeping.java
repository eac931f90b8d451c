package org.parley.ops.demo;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.parley.ops.ingest.IngestConnection;

/** Pins the demo's threads, and leads from closed duplicates to what they repeat. */
final class DemoHousekeeping {

  private static final String DUPLICATE =
      "update thread set duplicate_of = ?, close_note = ? where id = ?";

  private static final String PIN =
      """
      update thread set pin_scope = ?, pinned_by = ?, pinned_at = cast(? as timestamptz)
      where id = ?\
      """;

  private final IngestConnection connection;
  private final DemoThreads threads;

  DemoHousekeeping(IngestConnection connection, DemoThreads threads) {
    this.connection = connection;
    this.threads = threads;
  }

  /**
   * Does it.
   *
   * @param ids of the threads that were told, in their order
   */
  void keep(List<DemoThread> told, List<Long> ids) {
    for (int i = 0; i < told.size(); i++) {
      DemoThread thread = told.get(i);
      if (thread.closed() != null && thread.closed().of() != null) {
        long original = ids.get(indexOf(told, thread.closed().of()));
        String note = thread.closed().note() == null ? "" : thread.closed().note();
        connection.execute(DUPLICATE, original, note, ids.get(i));
      }
      if (thread.pinned() != null) {
        DemoThreads.Pinner by = threads.pinner(thread);
        String scope = thread.pinned().scope().toUpperCase(Locale.ROOT);
        connection.execute(PIN, scope, by.memberId(), by.at().toString(), ids.get(i));
      }
    }
  }

  private static int indexOf(List<DemoThread> told, String title) {
    return IntStream.range(0, told.size())
        .filter(i -> told.get(i).title().equals(title))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("The demo has no thread " + title));
  }
}
