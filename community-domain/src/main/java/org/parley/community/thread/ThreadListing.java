package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Lists of threads, paged by keyset: two queries a page, whatever the page and the filters. */
@ApplicationScoped
public class ThreadListing {

  private static final String COLUMNS =
      """
      select t.id, t.type, t.title, t.slug, t.excerpt, t.score, t.answer_count, t.view_count,
             t.accepted_post_id is not null as accepted, t.official_post_id is not null as official,
             t.closed_at is not null as closed, t.created_at, t.last_activity_at, t.hot,
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
      where\s""";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  public Page<ThreadRow> list(Actor actor, ThreadQuery query) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(query.after());
    String sql = sql(query, cursor);
    List<ThreadRow> rows =
        jdbi.withHandle(
            handle -> {
              Query statement = visibility.bind(handle.createQuery(sql));
              bind(statement, query, cursor);
              return statement.map((row, context) -> row(row)).list();
            });
    return Page.of(rows, query.limit(), query.sort()::cursorOf);
  }

  private static String sql(ThreadQuery query, Cursor cursor) {
    String key = query.sort().column();
    StringBuilder sql = new StringBuilder(COLUMNS).append(FROM).append(Visibility.THREADS);
    sql.append(" and ").append(query.sort().condition());
    if (query.space() != null) {
      sql.append(" and s.slug = :space");
    }
    if (query.tag() != null) {
      sql.append(
          " and exists (select 1 from thread_tag ft join tag f on f.id = ft.tag_id"
              + " where ft.thread_id = t.id and f.name = :tag)");
    }
    if (query.author() != null) {
      sql.append(" and t.author_id = (select id from member where name = lower(:author))");
    }
    if (query.type() != null) {
      sql.append(" and t.type = :type");
    }
    if (cursor != null) {
      sql.append(" and (").append(key).append(", t.id) < (:key, :id)");
    }
    return sql.append(" order by ").append(key).append(" desc, t.id desc limit :limit").toString();
  }

  private static void bind(Query statement, ThreadQuery query, Cursor cursor) {
    statement.bind("limit", query.limit() + 1);
    if (query.space() != null) {
      statement.bind("space", query.space());
    }
    if (query.tag() != null) {
      statement.bind("tag", query.tag());
    }
    if (query.author() != null) {
      statement.bind("author", query.author());
    }
    if (query.type() != null) {
      statement.bind("type", query.type().name());
    }
    if (cursor != null) {
      statement.bind("key", query.sort().keyOf(cursor)).bind("id", cursor.id());
    }
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
        row.getBoolean("closed"),
        Author.of(row, "author"),
        Author.of(row, "last_actor"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_activity_at", OffsetDateTime.class).toInstant(),
        row.getDouble("hot"));
  }
}
