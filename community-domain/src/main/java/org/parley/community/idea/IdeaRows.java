package org.parley.community.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibility;

/** How ideas are read for one reader: the statement, and what is made of its rows. */
final class IdeaRows {

  private static final String SELECT =
      """
      select t.id, t.title, t.slug, t.excerpt, t.score as votes, t.answer_count, t.created_at,
             i.status, i.quarter, i.shipped_in, i.changed_at,
             (select count(*) from idea_vote r
              where r.thread_id = t.id and r.voted_at > :recent) as recent,
             exists (select 1 from idea_vote v
                     where v.thread_id = t.id and v.member_id = :actorId) as supported,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags,
      """
          + Author.columns("author", "t.author_name")
          + """

          from idea i
          join thread t on t.id = i.thread_id
          join space s on s.id = t.space_id
          left join member author on author.id = t.author_id
          where\s"""
          + Visibility.THREADS;

  private IdeaRows() {}

  /** The statement with the filter's conditions; more may follow. */
  static String where(IdeaFilter filter) {
    StringBuilder sql = new StringBuilder(SELECT);
    if (filter.status() != null) {
      sql.append(" and i.status = :status");
    }
    if (filter.space() != null) {
      sql.append(" and s.slug = :space");
    }
    if (filter.tag() != null) {
      sql.append(
          " and exists (select 1 from thread_tag ft join tag f on f.id = ft.tag_id"
              + " where ft.thread_id = t.id and f.name = :tag)");
    }
    if (filter.isMine()) {
      sql.append(
          " and (t.author_id = :actorId or exists (select 1 from idea_vote mine"
              + " where mine.thread_id = t.id and mine.member_id = :actorId))");
    }
    return sql.toString();
  }

  static Query bind(Query statement, IdeaFilter filter) {
    if (filter.status() != null) {
      statement.bind("status", filter.status().name());
    }
    if (filter.space() != null) {
      statement.bind("space", filter.space());
    }
    if (filter.tag() != null) {
      statement.bind("tag", filter.tag());
    }
    return statement;
  }

  static IdeaRow of(ResultSet row) throws SQLException {
    return new IdeaRow(
        row.getLong("id"),
        row.getString("title"),
        row.getString("slug"),
        row.getString("excerpt"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getInt("votes"),
        row.getInt("recent"),
        row.getInt("answer_count"),
        IdeaStatus.valueOf(row.getString("status")),
        row.getString("quarter"),
        row.getString("shipped_in"),
        row.getBoolean("supported"),
        Author.of(row, "author"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
