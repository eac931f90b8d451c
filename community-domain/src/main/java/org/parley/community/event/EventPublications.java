package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The events that are owed. */
@ApplicationScoped
public class EventPublications {

  private static final int LOOK_AHEAD = 1_000;
  private static final String DUE = "completed_at is null and next_attempt_at <= :now";
  private static final String COLUMNS = "id, listener, event_type, payload";

  @Inject EntityManager em;
  @Inject Jdbi jdbi;

  /** Writes down what the listeners are owed: one statement for all of them. */
  void add(List<String> listeners, DomainEvent event, Instant now) {
    // Jdbi would write outside of a transaction too; what is owed without the deed is a lie
    em.createNativeQuery(
            """
            insert into event_publication
              (id, listener, event_type, payload, published_at, next_attempt_at)
            select nextval('event_publication_seq'), owed.listener, ?, ?, ?, ?
            from unnest(string_to_array(?, ' ')) with ordinality as owed(listener, position)
            order by owed.position\
            """)
        .setParameter(1, event.getClass().getName())
        .setParameter(2, EventJson.write(event))
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, Timestamp.from(now))
        .setParameter(5, String.join(" ", listeners))
        .executeUpdate();
  }

  Optional<EventPublication> find(long id) {
    return Optional.ofNullable(em.find(EventPublication.class, id));
  }

  /** Locks one due publication that nobody else has locked, oldest first. */
  Optional<OwedEvent> claim(Instant now) {
    return claimed(
            "select "
                + COLUMNS
                + " from event_publication where "
                + DUE
                + " order by next_attempt_at, id limit 1 for update skip locked",
            query -> query.bind("now", Timestamp.from(now)))
        .stream()
        .findFirst();
  }

  /** Locks the publication if it is still due and nobody else has locked it. */
  Optional<OwedEvent> claim(long id, Instant now) {
    return claimed(
            "select "
                + COLUMNS
                + " from event_publication where id = :id and "
                + DUE
                + " for update skip locked",
            query -> query.bind("id", id).bind("now", Timestamp.from(now)))
        .stream()
        .findFirst();
  }

  /** Locks more that the same listener is owed, of those that are due next. */
  List<OwedEvent> claimMore(OwedEvent first, int most, Instant now) {
    // a bounded look ahead: a long queue of others is not gone through to fill a batch
    return claimed(
        "select "
            + COLUMNS
            + " from event_publication where listener = :listener and id <> :first and id in ("
            + "select id from event_publication where "
            + DUE
            + " order by next_attempt_at, id limit :ahead) and "
            + DUE
            + " order by next_attempt_at, id limit :most for update skip locked",
        query ->
            query
                .bind("listener", first.listener())
                .bind("first", first.id())
                .bind("ahead", LOOK_AHEAD)
                .bind("most", most)
                .bind("now", Timestamp.from(now)));
  }

  private List<OwedEvent> claimed(String sql, UnaryOperator<Query> binding) {
    return jdbi.withHandle(
        handle ->
            binding
                .apply(handle.createQuery(sql))
                .map(
                    (row, context) ->
                        new OwedEvent(
                            row.getLong("id"),
                            row.getString("listener"),
                            row.getString("event_type"),
                            row.getString("payload")))
                .list());
  }

  void complete(List<Long> ids, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update event_publication
                    set attempts = attempts + 1, completed_at = :now, last_error = null
                    where id = any(:ids)\
                    """)
                .bind("now", Timestamp.from(now))
                .bindArray("ids", Long.class, ids.toArray())
                .execute());
  }

  /** Ends the pause of what a listener failed on; what is being delivered right now may wait. */
  int makeFailedDue(String listener, Instant now) {
    return em.createNativeQuery(
            """
            update event_publication set next_attempt_at = ?
            where listener = ? and completed_at is null and last_error is not null
              and next_attempt_at > ?""")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, listener)
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }

  /** Forgets what was delivered before the given moment. */
  int removeCompletedBefore(Instant moment) {
    return em.createNativeQuery("delete from event_publication where completed_at < ?")
        .setParameter(1, Timestamp.from(moment))
        .executeUpdate();
  }
}
