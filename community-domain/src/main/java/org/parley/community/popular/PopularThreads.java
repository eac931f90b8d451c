package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadRow;

/** The chart of a period as one reader may see it: two queries a page. */
@ApplicationScoped
public class PopularThreads {

  private static final String SELECT =
      """
      select c.thread_id, c.persons, c.weight
      from popular_thread c
      join thread t on t.id = c.thread_id
      join space s on s.id = t.space_id
      where c.period = :period and (cast(:space as text) is null or s.slug = :space)
        and (not :paged or (c.weight, c.thread_id) < (:key, :id)) and
      """
          + Visibility.THREADS
          + " order by c.weight desc, c.thread_id desc limit :limit";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject ThreadListing listing;

  /** One line of a chart. */
  public record Line(long threadId, int persons, double weight) {}

  /** The threads with the most people first. */
  public Page<PopularThread> list(Actor actor, PopularQuery asked) {
    Visibility visibility = visibilities.of(actor);
    Page<Line> lines =
        Page.of(
            lines(visibility, asked),
            asked.limit(),
            line -> Cursor.of(line.weight(), line.threadId()));
    Map<Long, ThreadRow> threads =
        listing.these(visibility, lines.items().stream().map(Line::threadId).toList()).stream()
            .collect(Collectors.toMap(ThreadRow::id, Function.identity()));
    List<PopularThread> found =
        lines.items().stream()
            .filter(line -> threads.containsKey(line.threadId()))
            .map(line -> new PopularThread(threads.get(line.threadId()), line.persons()))
            .toList();
    return new Page<>(found, lines.next());
  }

  private List<Line> lines(Visibility visibility, PopularQuery asked) {
    Cursor cursor = Cursor.decode(asked.after());
    return jdbi.withHandle(
        handle -> {
          Query query = visibility.bind(handle.createQuery(SELECT));
          return query
              .bind("period", asked.period().name())
              .bind("space", asked.space())
              .bind("paged", cursor != null)
              .bind("key", cursor == null ? 0.0 : cursor.number())
              .bind("id", cursor == null ? 0 : cursor.id())
              .bind("limit", asked.limit() + 1)
              .map(ConstructorMapper.of(Line.class))
              .list();
        });
  }
}
