package org.parley.community.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;

/** How the delivery of events is getting on, for administrators: what each listener is owed. */
@ApplicationScoped
public class EventBacklog {

  private static final String OWED =
      """
      select listener,
             count(*) filter (where last_error is null) as waiting,
             count(*) filter (where last_error is not null) as failing,
             min(published_at) as oldest,
             (array_agg(last_error order by next_attempt_at desc)
                filter (where last_error is not null))[1] as last_error
      from event_publication
      where completed_at is null
      group by listener
      """;

  /**
   * What one listener is owed.
   *
   * @param waiting events that were not tried yet
   * @param failing events that were tried, and are tried again
   * @param oldest when the oldest of them all was published, null when nothing is owed
   * @param lastError null unless something is failing
   */
  public record Owed(
      String listener, long waiting, long failing, Instant oldest, String lastError) {

    static Owed nothing(String listener) {
      return new Owed(listener, 0, 0, null, null);
    }

    public boolean isFailing() {
      return failing > 0;
    }
  }

  @Inject Jdbi jdbi;
  @Inject @Any Instance<DomainEventListener> listeners;

  /** All listeners by name, also those that are owed nothing or exist no more: one query. */
  public List<Owed> of(Actor actor) {
    EventPolicy.requireOperating(actor);
    Map<String, Owed> backlog = new TreeMap<>();
    for (DomainEventListener listener : listeners) {
      backlog.put(listener.name(), Owed.nothing(listener.name()));
    }
    jdbi.withHandle(handle -> handle.createQuery(OWED).map((row, context) -> owed(row)).list())
        .forEach(owed -> backlog.put(owed.listener(), owed));
    return List.copyOf(backlog.values());
  }

  private static Owed owed(ResultSet row) throws SQLException {
    Timestamp oldest = row.getTimestamp("oldest");
    return new Owed(
        row.getString("listener"),
        row.getLong("waiting"),
        row.getLong("failing"),
        oldest == null ? null : oldest.toInstant(),
        row.getString("last_error"));
  }
}
