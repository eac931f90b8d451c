package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;

/** Lists of threads, paged by keyset: two queries a page, whatever the page and the filters. */
@ApplicationScoped
public class ThreadListing {

  /** A pin whose time has come is none, whether or not anybody has removed it. */
  private static final String IN_FORCE =
      "(t.pin_scope is not null and (t.pinned_until is null or t.pinned_until > :now))";

  /** A few stand first; what was pinned before that many others stands where it belongs. */
  private static final int MOST_PINNED = 10;

  private static final String COLUMNS =
      """
      select t.id, t.type, t.title, t.slug, t.excerpt, t.score, t.answer_count, t.view_count,
             t.accepted_post_id is not null as accepted, t.official_post_id is not null as official,
             t.closed_at is not null as closed, t.created_at, t.last_activity_at, t.hot,
             exists (select from verified_text mark
                     where mark.post_id in (t.accepted_post_id, t.official_post_id)
                       and mark.valid_until
                         >= (cast(:now as timestamptz) at time zone 'UTC')::date) as verified,
             case when
      """
          + IN_FORCE
          + """
           then t.pin_scope end as pin,
                 s.slug as space_slug, s.name as space_name, s.color as space_color,
                 array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                       where tt.thread_id = t.id order by tt.position) as tags,
          """
          + Author.columns("author", "t.author_name")
          + ",\n"
          + Author.columns("last_actor", "t.author_name");

  private static final String FROM =
      """

      from thread t
      join space s on s.id = t.space_id
      left join member author on author.id = t.author_id
      left join member last_actor on last_actor.id = t.last_actor_id
      where
      """;

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /** A page of threads in their order, pinned ones where they belong. */
  public Page<ThreadRow> list(Actor actor, ThreadQuery query) {
    return reading(actor, query).read(jdbi);
  }

  /** What {@link #list} finds. */
  public Reading<?, Page<ThreadRow>> reading(Actor actor, ThreadQuery query) {
    return page(visibilities.of(actor), filter(query), Cursor.decode(query.after()), List.of());
  }

  /**
   * The same with pinned threads before the first page: none of them comes again further down, also
   * when its pin ends while somebody reads on, for the cursor remembers which they were.
   */
  public Page<ThreadRow> listPinnedFirst(Actor actor, ThreadQuery query) {
    Visibility visibility = visibilities.of(actor);
    List<ThreadRow> pinned = query.showsPins() ? pinned(visibility, query).read(jdbi) : List.of();
    return below(visibility, filter(query), pinned).read(jdbi);
  }

  /** What stands before all others where a page {@link ThreadQuery#showsPins}. */
  public Reading<?, List<ThreadRow>> pinned(Actor actor, ThreadQuery query) {
    return pinned(visibilities.of(actor), query);
  }

  /** The id of the tag that is asked for; nothing when there is none, or none of that name. */
  public Reading<?, Optional<Long>> tagId(ThreadQuery query) {
    return Reading.rows(
            "select id from tag where name = :tag",
            statement -> statement.bindByType("tag", query.tag(), String.class),
            (row, context) -> row.getLong("id"))
        .then(ids -> ids.stream().findFirst());
  }

  /**
   * A page of {@link #listPinnedFirst}, given what stands before all others.
   *
   * @param tagId what {@link #tagId} found
   */
  public Page<ThreadRow> listBelow(
      Actor actor, ThreadQuery query, List<ThreadRow> pinned, Optional<Long> tagId) {
    ThreadFilterSql filter = new ThreadFilterSql(query, tagId.orElse(null));
    return below(visibilities.of(actor), filter, pinned).read(jdbi);
  }

  /** Those of the threads that may be seen, in no particular order; one query. */
  public List<ThreadRow> these(Visibility visibility, Collection<Long> ids) {
    ThreadFilterSql any = new ThreadFilterSql(ThreadQuery.all(ThreadSort.LATEST, null));
    return rows(
            visibility,
            any,
            any.where(COLUMNS + FROM) + " and t.id = any(:these)",
            statement -> statement.bindArray("these", Long.class, ids.toArray()))
        .read(jdbi);
  }

  private Reading<?, List<ThreadRow>> pinned(Visibility visibility, ThreadQuery query) {
    ThreadFilterSql filter = new ThreadFilterSql(query);
    String sql =
        filter.where(COLUMNS + FROM)
            + " and "
            + IN_FORCE
            + (query.space() == null ? " and t.pin_scope = 'COMMUNITY'" : "")
            + " order by t.pinned_at desc, t.id desc limit :limit";
    return rows(visibility, filter, sql, statement -> statement.bind("limit", MOST_PINNED));
  }

  private Reading<?, Page<ThreadRow>> below(
      Visibility visibility, ThreadFilterSql filter, List<ThreadRow> pinned) {
    Cursor cursor = Cursor.decode(filter.query().after());
    if (cursor != null) {
      return page(visibility, filter, cursor, cursor.except());
    }
    return page(visibility, filter, null, pinned.stream().map(ThreadRow::id).toList())
        .then(
            first -> {
              List<ThreadRow> all = new ArrayList<>(pinned);
              all.addAll(first.items());
              return new Page<>(all, first.next());
            });
  }

  private ThreadFilterSql filter(ThreadQuery query) {
    return query.tag() == null
        ? new ThreadFilterSql(query)
        : new ThreadFilterSql(query, tagId(query).read(jdbi).orElse(null));
  }

  private Reading<?, Page<ThreadRow>> page(
      Visibility visibility, ThreadFilterSql filter, Cursor cursor, List<Long> except) {
    ThreadQuery query = filter.query();
    String key = query.sort().column();
    String sql =
        filter.where(COLUMNS + FROM)
            + (except.isEmpty() ? "" : " and t.id <> all(:except)")
            + (cursor == null ? "" : " and (" + key + ", t.id) < (:key, :id)")
            + (" order by " + key + " desc, t.id desc limit :limit");
    return rows(
            visibility,
            filter,
            sql,
            statement -> {
              statement.bind("limit", query.limit() + 1);
              if (!except.isEmpty()) {
                statement.bindArray("except", Long.class, except.toArray());
              }
              if (cursor != null) {
                statement.bind("key", query.sort().keyOf(cursor)).bind("id", cursor.id());
              }
            })
        .then(
            rows -> Page.of(rows, query.limit(), row -> query.sort().cursorOf(row).except(except)));
  }

  private Reading<?, List<ThreadRow>> rows(
      Visibility visibility, ThreadFilterSql filter, String sql, Consumer<Query> binding) {
    return Reading.rows(
        sql,
        statement -> {
          visibility.bind(statement).bind("now", clock.instant());
          filter.bind(statement);
          binding.accept(statement);
        },
        (row, context) -> row(row));
  }

  private static ThreadRow row(ResultSet row) throws SQLException {
    return new ThreadRow(
        row.getLong("id"),
        ThreadType.valueOf(row.getString("type")),
        row.getString("title"),
        row.getString("slug"),
        row.getString("excerpt"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getInt("score"),
        row.getInt("answer_count"),
        row.getLong("view_count"),
        row.getBoolean("accepted"),
        row.getBoolean("official"),
        row.getBoolean("verified"),
        row.getBoolean("closed"),
        Author.of(row, "author"),
        Author.of(row, "last_actor"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_activity_at", OffsetDateTime.class).toInstant(),
        row.getDouble("hot"),
        row.getString("pin") == null ? null : PinScope.valueOf(row.getString("pin")));
  }
}
