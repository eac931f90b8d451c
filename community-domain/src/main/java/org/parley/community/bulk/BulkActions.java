package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.problem.Invalid;

/** All actions; what is left of them to do is {@link BulkItems}'. */
@ApplicationScoped
public class BulkActions {

  @Inject Jdbi jdbi;

  /** What is asked before an action is undone. */
  record Known(long actorId, BulkKind kind, BulkState state) {}

  /** Waits for a running request of the same key. */
  Optional<Long> findByKey(long actorId, String key) {
    if (key == null) {
      return Optional.empty();
    }
    return jdbi.withHandle(
        handle -> {
          handle
              .createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
              .bind(0, "bulk:" + actorId + ":" + key)
              .mapTo(Integer.class)
              .one();
          return handle
              .createQuery("select id from bulk_action where actor_id = ? and client_key = ?")
              .bind(0, actorId)
              .bind(1, key)
              .mapTo(Long.class)
              .findOne();
        });
  }

  long add(long actorId, NewBulkAction action, Instant now) {
    return jdbi.withHandle(
        handle -> {
          long id =
              handle
                  .createQuery(
                      """
                      insert into bulk_action
                        (actor_id, kind, arguments, state, total, started_at, client_key)
                      values (:actor, :kind, :arguments, 'RUNNING', :total, :now, :key)
                      returning id\
                      """)
                  .bind("actor", actorId)
                  .bind("kind", action.kind().name())
                  .bind("arguments", BulkJson.write(action.arguments()))
                  .bind("total", action.threadIds().size())
                  .bind("now", now)
                  .bind("key", action.key())
                  .mapTo(Long.class)
                  .one();
          int total = addItems(id, action.threadIds());
          if (total == 0) {
            throw new Invalid("threads", "bulk.no-threads");
          }
          handle.execute("update bulk_action set total = ? where id = ?", total, id);
          return id;
        });
  }

  /** Threads that there are not are left out. */
  private int addItems(long id, List<Long> threadIds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into bulk_action_item (action_id, position, thread_id)
                    select :id, t.position, t.thread_id
                    from unnest(:threads) with ordinality as t (thread_id, position)
                    where exists (select 1 from thread where thread.id = t.thread_id)\
                    """)
                .bind("id", id)
                .bindArray("threads", Long.class, threadIds.toArray())
                .execute());
  }

  /** Locks the action until the transaction ends. */
  Optional<Known> lock(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select actor_id, kind, state from bulk_action where id = ? for update")
                .bind(0, id)
                .map(
                    (row, context) ->
                        new Known(
                            row.getLong("actor_id"),
                            BulkKind.valueOf(row.getString("kind")),
                            BulkState.valueOf(row.getString("state"))))
                .findOne());
  }

  /** Lets everything that was done wait to be undone. */
  void beginUndo(long id, long actorId, Instant now) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              update bulk_action set undone_by = ?,
                state = case when done = 0 then 'UNDONE' else 'UNDOING' end,
                finished_at = ?
              where id = ?\
              """,
              actorId,
              now,
              id);
          handle.execute(
              """
              update bulk_action_item set state = 'UNDO_WAITING', attempts = 0
              where action_id = ? and state = 'DONE'\
              """,
              id);
        });
  }
}
