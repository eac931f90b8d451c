package org.parley.moderation.review;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.parley.community.markup.DiffRow;
import org.parley.community.member.Author;

/** Reads which of the posts wait as first ones or as edited ones, with what was changed. */
final class OpenCases {

  private static final String SELECT =
      """
      select c.post_id, c.kind, now.number, now.edited_at,
             was.title as old_title, was.tags as old_tags, was.body as old_body,
             now.title, now.tags, now.body,
      """
          + Author.columns("editor", "now.editor_name")
          + """

          from review_case c
          join lateral (select * from post_revision r where r.post_id = c.post_id
                        order by r.number desc limit 1) now on true
          left join post_revision was on was.post_id = c.post_id and was.number = c.base
          left join member editor on editor.id = now.editor_id
          where c.outcome = 'OPEN' and c.post_id = any(:posts)
          order by c.id\
          """;

  private OpenCases() {}

  static Map<Long, List<OpenCase>> of(Handle handle, Collection<Long> postIds) {
    return handle
        .createQuery(SELECT)
        .bindArray("posts", Long.class, postIds.toArray())
        .map((row, context) -> read(row))
        .collect(groupingBy(OpenCase::postId));
  }

  private static OpenCase read(ResultSet row) throws SQLException {
    boolean isEdit = row.getString("kind").equals(ReviewKind.EDIT.name());
    return new OpenCase(row.getLong("post_id"), isEdit ? edit(row) : null);
  }

  private static WaitingEdit edit(ResultSet row) throws SQLException {
    String before = text(row, "old_");
    String now = text(row, "");
    return new WaitingEdit(
        row.getInt("number"),
        Author.of(row, "editor"),
        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
        DiffRow.between(before, now));
  }

  /** Title and tags, which only opening posts have, stand above the text. */
  private static String text(ResultSet row, String age) throws SQLException {
    String title = row.getString(age + "title");
    String body = row.getString(age + "body");
    return title == null ? body : title + "\n" + row.getString(age + "tags") + "\n\n" + body;
  }
}
