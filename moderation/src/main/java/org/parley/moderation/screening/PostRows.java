package org.parley.moderation.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.parley.moderation.screening.criterion.PostUnderScreening;
import org.parley.moderation.screening.criterion.PostUnderScreening.Surroundings;
import org.parley.moderation.screening.criterion.PostUnderScreening.Writer;

/** How posts are read for screening: the SQL, and what is made of it. */
final class PostRows {

  /** Condition: customers wrote it and, where it was edited, no staff had the last word. */
  static final String BY_CUSTOMERS =
      """
      (not exists (select from member_role r
                   where r.member_id in (p.author_id, coalesce(p.edited_by, p.author_id))))\
      """;

  /**
   * Posts {@code p} with authors; more conditions may follow. Binds {@code withThread}: whether
   * what stands before them is wanted as well.
   */
  static final String SELECT =
      """
      select p.id, p.thread_id, t.space_id, p.version, p.body, a.trust_level, a.joined_at,
             case when p.kind not in ('ANSWER', 'COMMENT') then t.title else '' end as title,
             coalesce(p.edited_at, p.created_at) as written_at,
             (select max(number) from post_revision r where r.post_id = p.id) as revision,
             array(select other.created_at from post other
                   where other.author_id = p.author_id
                     and other.created_at <= p.created_at
                     and other.created_at > p.created_at - interval '1 day'
                   order by other.created_at desc, other.id desc limit 101) as posts,
             array(select f.name from post_attachment pa
                   join attachment f on f.id = pa.attachment_id
                   where pa.post_id = p.id order by f.id limit 1001) as files,
             array(select left(e.body, 2000) from post e
                   where :withThread and e.thread_id = p.thread_id and e.number < p.number
                     and e.state = 'PUBLISHED'
                   order by e.number desc limit 20) as earlier
      from post p
      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      join member a on a.id = p.author_id
      where\s""";

  private PostRows() {}

  static PostToScreen post(ResultSet row, List<String> staffNames) throws SQLException {
    Instant at = row.getObject("written_at", OffsetDateTime.class).toInstant();
    Instant joined = row.getObject("joined_at", OffsetDateTime.class).toInstant();
    Writer writer = new Writer(Duration.between(joined, at), moments(row), at);
    return new PostToScreen(
        new PostToScreen.Place(
            row.getLong("id"), row.getLong("thread_id"), row.getLong("space_id")),
        row.getLong("version"),
        row.getInt("revision"),
        row.getInt("trust_level"),
        new PostUnderScreening(
            row.getString("title"),
            row.getString("body"),
            writer,
            new Surroundings(texts(row, "files"), staffNames, texts(row, "earlier"))));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static List<Instant> moments(ResultSet row) throws SQLException {
    return Arrays.stream((Timestamp[]) row.getArray("posts").getArray())
        .map(Timestamp::toInstant)
        .toList();
  }
}
