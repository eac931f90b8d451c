package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The threads that actions still have to go to. A row is locked while somebody works on it and the
 * others skip it; what its action counts changes in the same transaction.
 */
@ApplicationScoped
public class BulkItems {

  private static final int MOST_ATTEMPTS = 3;

  private static final String NEXT =
      """
      select i.action_id, i.position, i.thread_id, i.state, i.state_before, i.state_after,
             a.kind, a.arguments,
             case when i.state = 'UNDO_WAITING' then a.undone_by else a.actor_id end as actor_id
      from bulk_action_item i join bulk_action a on a.id = i.action_id
      where i.state in ('WAITING', 'UNDO_WAITING')
      order by i.action_id, i.position
      limit 1
      for update of i skip locked\
      """;

  private static final String COUNT =
      """
      update bulk_action
      set done = done + :done, failed = failed + :failed,
          undone = undone + :undone, kept = kept + :kept,
          state = case when state = 'RUNNING' and done + failed + 1 >= total then 'DONE'
                       when state = 'UNDOING' and undone + kept + 1 >= done then 'UNDONE'
                       else state end,
          finished_at = :now
      where id = :action\
      """;

  @Inject Jdbi jdbi;

  /** The next one that nobody works on, locked until the transaction ends. */
  Optional<BulkItem> claim() {
    return jdbi.withHandle(
        handle -> handle.createQuery(NEXT).map((row, context) -> item(row)).findOne());
  }

  void done(BulkItem item, String before, String after, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update bulk_action_item set state = 'DONE', state_before = ?, state_after = ?
                where action_id = ? and position = ?\
                """,
                before,
                after,
                item.actionId(),
                item.position()));
    count(item, "done", now);
  }

  void undone(BulkItem item, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update bulk_action_item set state = 'UNDONE'
                where action_id = ? and position = ?\
                """,
                item.actionId(),
                item.position()));
    count(item, "undone", now);
  }

  /** Leaves the thread as it is, unless somebody was quicker to do it. */
  void refuse(BulkItem item, BulkProblem problem, Instant now) {
    int changed =
        jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    update bulk_action_item set state = ?, problem = ?
                    where action_id = ? and position = ? and state = ?\
                    """,
                    item.isUndo() ? "KEPT" : "FAILED",
                    BulkJson.write(problem),
                    item.actionId(),
                    item.position(),
                    item.isUndo() ? "UNDO_WAITING" : "WAITING"));
    if (changed > 0) {
      count(item, item.isUndo() ? "kept" : "failed", now);
    }
  }

  /** Whether it may be tried once more after something broke. */
  boolean mayTryAgain(BulkItem item) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        update bulk_action_item set attempts = attempts + 1
                        where action_id = ? and position = ? returning attempts\
                        """)
                    .bind(0, item.actionId())
                    .bind(1, item.position())
                    .mapTo(Integer.class)
                    .one())
        < MOST_ATTEMPTS;
  }

  private void count(BulkItem item, String counter, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(COUNT)
                .bind("done", counter.equals("done") ? 1 : 0)
                .bind("failed", counter.equals("failed") ? 1 : 0)
                .bind("undone", counter.equals("undone") ? 1 : 0)
                .bind("kept", counter.equals("kept") ? 1 : 0)
                .bind("now", now)
                .bind("action", item.actionId())
                .execute());
  }

  private static BulkItem item(ResultSet row) throws SQLException {
    return new BulkItem(
        row.getLong("action_id"),
        row.getInt("position"),
        row.getLong("thread_id"),
        row.getLong("actor_id"),
        BulkKind.valueOf(row.getString("kind")),
        BulkJson.read(row.getString("arguments"), BulkArguments.class),
        row.getString("state").equals("UNDO_WAITING"),
        row.getString("state_before"),
        row.getString("state_after"));
  }
}
