package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Which follow-up is which case. Who changes one has it locked, so that what is told is in order.
 */
@ApplicationScoped
public class CaseLinks {

  private static final String LOCK =
      """
      select l.connection_id, l.follow_up_id, l.key, l.is_open, f.state = 'DONE' as is_done
      from case_link l join follow_up f on f.id = l.follow_up_id
      where l.follow_up_id = :followUp order by l.connection_id
      for update of l\
      """;

  @Inject Jdbi jdbi;

  /** Whether it was no case there yet. */
  boolean add(long connectionId, long followUpId, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into case_link (connection_id, follow_up_id, key, created_at)
                        values (:connection, :followUp,
                                :followUp || '-' || left(replace(gen_random_uuid()::text, '-', ''), 12),
                                :now)
                        on conflict (connection_id, follow_up_id) do nothing\
                        """)
                    .bind("connection", connectionId)
                    .bind("followUp", followUpId)
                    .bind("now", now)
                    .execute())
        > 0;
  }

  /** All of a follow-up. Who locks the follow-up as well has done so before. */
  List<CaseLink> lock(long followUpId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LOCK)
                .bind("followUp", followUpId)
                .map((row, context) -> link(row))
                .list());
  }

  /** Which follow-up the case with this key is. */
  Optional<Long> find(long connectionId, String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select follow_up_id from case_link where connection_id = ? and key = ?")
                .bind(0, connectionId)
                .bind(1, key)
                .mapTo(Long.class)
                .findOne());
  }

  /** The other side knows by now, or will, whether it is worked on. */
  void turn(CaseLink link, boolean open) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update case_link set is_open = :open
                    where connection_id = :connection and follow_up_id = :followUp\
                    """)
                .bind("open", open)
                .bind("connection", link.connectionId())
                .bind("followUp", link.followUpId())
                .execute());
  }

  /** Keeps what the other side calls the case. */
  void know(CaseClaim claim, CaseAnswer answer) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update case_link
                    set case_id = coalesce(:case, case_id), url = coalesce(:url, url)
                    where connection_id = :connection and follow_up_id = :followUp\
                    """)
                .bind("case", answer.caseId())
                .bind("url", answer.url())
                .bind("connection", claim.account().connectionId())
                .bind("followUp", claim.handle().followUpId())
                .execute());
  }

  /** Systems to which a follow-up goes by itself. */
  List<Long> chosenFor(long followUpId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.id from case_connection c, follow_up f join thread t on t.id = f.thread_id
                    where f.id = :followUp and c.active
                      and f.reason = any(string_to_array(c.reasons, ' '))
                      and (c.space_id is null or c.space_id = t.space_id)
                    order by c.id\
                    """)
                .bind("followUp", followUpId)
                .mapTo(Long.class)
                .list());
  }

  private static CaseLink link(ResultSet row) throws SQLException {
    return new CaseLink(
        row.getLong("connection_id"),
        row.getLong("follow_up_id"),
        row.getString("key"),
        row.getBoolean("is_open"),
        row.getBoolean("is_done"));
  }
}
