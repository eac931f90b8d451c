package org.parley.ops.ingest;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.parley.community.markup.TextRules;
import org.parley.moderation.flag.FlagReason;

/** Writes flags that nobody has decided on yet. */
public final class FlagWriter {

  private static final String FLAG = "id, post_id, thread_id, flagger_id, reason, note, created_at";

  private final IngestConnection connection;

  public FlagWriter(IngestConnection connection) {
    this.connection = connection;
  }

  /** One flag on a post that is written. */
  public record IncomingFlag(
      long postId, long threadId, long memberId, FlagReason reason, String note, Instant at) {

    public IncomingFlag {
      note = TextRules.withoutCards(note);
    }
  }

  public void write(List<IncomingFlag> flags) throws SQLException {
    var ids = IdBlocks.take(connection, "flag_seq", flags.size());
    try (Copy rows = Copy.into(connection.jdbc(), "flag", FLAG)) {
      for (IncomingFlag flag : flags) {
        rows.row(
            ids.nextLong(),
            flag.postId(),
            flag.threadId(),
            flag.memberId(),
            flag.reason(),
            flag.note(),
            flag.at());
      }
    }
  }
}
