package org.parley.ops.stackexchange;

import java.time.Instant;
import java.util.List;
import org.parley.community.thread.CloseReason;
import org.parley.ops.ingest.IncomingThread;

/**
 * Why a question was closed and by whom. Stack Exchange numbers its reasons, since 2013 from 101
 * on; Parley has words for duplicates and what is off topic, the others are "other".
 */
final class Closings {

  private Closings() {}

  /** Null when the question is open. */
  static IncomingThread.Closing of(
      DumpRow question, List<DumpRow> history, List<DumpRow> links, Users users) {
    Instant at = question.time("ClosedDate");
    if (at == null) {
      return null;
    }
    DumpRow closing = closing(history);
    if (closing == null) {
      CloseReason reason = links.isEmpty() ? CloseReason.OTHER : CloseReason.DUPLICATE;
      return new IncomingThread.Closing(at, null, reason);
    }
    return new IncomingThread.Closing(
        at, users.member(closing.number("UserId")), reason(closing.number("Comment", 0)));
  }

  /** The row that tells of the last closing, null when there is none. */
  static DumpRow closing(List<DumpRow> history) {
    DumpRow last = null;
    for (DumpRow row : history) {
      last = RowTypes.type(Staging.Table.HISTORY, row) == RowTypes.CLOSED ? row : last;
    }
    return last;
  }

  private static CloseReason reason(long number) {
    return switch ((int) number) {
      case 1, 101 -> CloseReason.DUPLICATE;
      case 2, 102 -> CloseReason.OFF_TOPIC;
      default -> CloseReason.OTHER;
    };
  }
}
