package org.parley.community.thread;

import static org.parley.community.thread.ThreadHead.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.space.Visibility;
import org.parley.community.verified.VerifiedMark;

/** How a post is read for one reader: the columns, and what is made of them. */
record PostRows(Actor actor, ThreadHead thread) {

  /** Posts {@code p} of one thread that may be shown on its page; more conditions may follow. */
  static final String SELECT =
      """
      select p.id, p.number, p.kind, p.parent_id, p.body, p.html, p.state, p.state_by, p.score,
             p.version, p.merged_title, p.created_at, p.edited_at, coalesce(v.value, 0) as vote,
      """
          + Author.columns("author", "p.author_name")
          + ",\n"
          + Author.columns("editor", "null")
          + ",\n"
          + VerifiedMark.COLUMNS
          + """

          from post p
          left join member author on author.id = p.author_id
          left join member editor on editor.id = p.edited_by
          left join vote v on v.post_id = p.id and v.member_id = :actorId
          """
          + VerifiedMark.JOIN
          + """
          where p.thread_id = :thread and
          """
          + Visibility.POSTS_OF_PAGE;

  PostView of(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    PostKind kind = PostKind.valueOf(row.getString("kind"));
    PostState state = PostState.valueOf(row.getString("state"));
    Author author = Author.of(row, "author");
    PostFacts facts = thread.factsOf(kind, state, author.id());
    return new PostView(
        id,
        row.getInt("number"),
        kind,
        row.getObject("parent_id", Long.class),
        author,
        row.getString("body"),
        row.getString("html"),
        state,
        row.getInt("score"),
        row.getLong("version"),
        row.getString("merged_title"),
        instant(row, "created_at"),
        instant(row, "edited_at"),
        Author.of(row, "editor"),
        row.getInt("vote"),
        Long.valueOf(id).equals(thread.acceptedPostId()),
        Long.valueOf(id).equals(thread.officialPostId()),
        VerifiedMark.of(row, thread.readAt()),
        PostView.May.of(actor, facts, row.getObject("state_by", Long.class)),
        List.of());
  }
}
