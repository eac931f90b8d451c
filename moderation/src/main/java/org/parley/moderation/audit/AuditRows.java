package org.parley.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The rows of the log as they stand in the database, whoever they are about. */
@ApplicationScoped
class AuditRows {

  private static final String SELECT =
      """
      select seq, id, event_key, action, thread_id::text, post_id::text, actor_id::text,
             state_before, state_after, note, acted_at, previous, hash,
             member_id::text
      from moderation_log\s""";

  private static final String[] VALUES = {
    "event_key",
    "action",
    "thread_id",
    "post_id",
    "actor_id",
    "state_before",
    "state_after",
    "note",
    "member_id"
  };

  @Inject Jdbi jdbi;

  /**
   * How far the chain had been written.
   *
   * @param entries how many there are
   * @param hash of the last
   */
  record Head(long entries, String hash) {}

  /** Where the chain ends, by the book that is kept beside it; an empty hash if that is gone. */
  Head head() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select entries, hash from moderation_log_head")
                .map((row, context) -> new Head(row.getLong("entries"), hex(row, "hash")))
                .findOne()
                .orElse(new Head(0, "")));
  }

  /** The entries after the one with this number, in their order. */
  List<AuditEntry> after(long seq, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where seq > :seq order by seq limit :most")
                .bind("seq", seq)
                .bind("most", most)
                .map((row, context) -> entry(row))
                .list());
  }

  Optional<AuditEntry> withNumber(long seq) {
    return after(seq - 1, 1).stream().filter(entry -> entry.seq() == seq).findFirst();
  }

  Optional<AuditEntry> withHash(String hash) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where hash = :hash order by seq limit 1")
                .bind("hash", HexFormat.of().parseHex(hash))
                .map((row, context) -> entry(row))
                .findOne());
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    String[] values = new String[VALUES.length];
    for (int i = 0; i < VALUES.length; i++) {
      values[i] = row.getString(VALUES[i]);
    }
    return new AuditEntry(
        row.getLong("seq"),
        row.getLong("id"),
        values,
        row.getObject("acted_at", OffsetDateTime.class).toInstant(),
        hex(row, "previous"),
        hex(row, "hash"));
  }

  private static String hex(ResultSet row, String column) throws SQLException {
    return HexFormat.of().formatHex(row.getBytes(column));
  }
}
