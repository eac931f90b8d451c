package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;

/** Reads what open lists are told of threads: only those that the lists would show the reader. */
@ApplicationScoped
public class ListPulses {

  /** The most threads that one message tells of. */
  public static final int MOST_THREADS = 100;

  private static final String SELECT =
      """
      select t.id, s.slug, t.last_activity_at,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id) as tags
      from thread t join space s on s.id = t.space_id
      where
      """
          + Visibility.THREADS;

  private static final String LATEST = " order by t.last_activity_at desc limit :most";

  @Inject Jdbi jdbi;

  /** Those of the threads that lists may show. */
  public List<ListPulse> read(Visibility visibility, Collection<Long> threads) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT + " and t.id = any(:threads)" + LATEST))
                .bindArray("threads", Long.class, threads.toArray())
                .bind("most", MOST_THREADS)
                .map((row, context) -> pulse(row))
                .list());
  }

  /** The threads in which something was written since the given moment. */
  public List<ListPulse> since(Visibility visibility, Instant moment) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT + " and t.last_activity_at > :moment" + LATEST))
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .bind("most", MOST_THREADS)
                .map((row, context) -> pulse(row))
                .list());
  }

  private static ListPulse pulse(ResultSet row) throws SQLException {
    return new ListPulse(
        row.getLong("id"),
        row.getString("slug"),
        Set.of((String[]) row.getArray("tags").getArray()),
        row.getObject("last_activity_at", OffsetDateTime.class).toInstant());
  }
}
