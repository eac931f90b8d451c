package org.parley.ops.ingest;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.reputation.LedgerFilling;

/**
 * Writes the reputation that votes and accepted answers bring, by the rules in force and within
 * each day's limit: set by set, some members at a time.
 */
public final class ReputationWriter {

  private static final int AT_ONCE = 5_000;

  private final IngestConnection connection;

  public ReputationWriter(IngestConnection connection) {
    this.connection = connection;
  }

  /** Writes it in the transaction that is open; answers how many entries that were. */
  public long write(Instant now) {
    long entries = 0;
    Handle handle = Jdbi.create(connection.jdbc()).open();
    List<Long> members = LedgerFilling.membersAfter(handle, 0, AT_ONCE);
    while (!members.isEmpty()) {
      entries += LedgerFilling.fill(handle, members, now);
      members = LedgerFilling.membersAfter(handle, members.get(members.size() - 1), AT_ONCE);
    }
    return entries;
  }
}
