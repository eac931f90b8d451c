package org.parley.community.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibility;

/**
 * A thread's own row as its page needs it, before the posts are read.
 *
 * @param verifiedPostIds of its verified answers those that stand before the others, the latest
 *     verified first
 */
record ThreadHead(
    long id,
    ThreadType type,
    String title,
    String slug,
    SpaceView.Label space,
    List<String> tags,
    PostState state,
    int score,
    int answerCount,
    long viewCount,
    int lastNumber,
    Long acceptedPostId,
    Long officialPostId,
    List<Long> verifiedPostIds,
    Author author,
    Instant createdAt,
    Instant lastActivityAt,
    ThreadView.Closed closed,
    ThreadView.Pinned pin,
    Instant readAt) {

  /** So many verified answers stand before the others; more of them stand among them. */
  private static final int MOST_VERIFIED = 3;

  static final String SELECT =
      """
      select t.id, t.type, t.title, t.slug, t.state, t.score, t.answer_count, t.view_count,
             t.last_post_no,
             t.accepted_post_id, t.official_post_id, t.created_at, t.last_activity_at,
             t.closed_at, t.close_reason, t.close_note,
             case when t.pinned_until is null or t.pinned_until > :now
                  then t.pin_scope end as pin_scope, t.pinned_until,
             other.id as other_id, other.title as other_title, other.slug as other_slug,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags,
             array(select vt.post_id from post vp join verified_text vt on vt.post_id = vp.id
                   where vp.thread_id = t.id and t.type = 'QUESTION'
                     and vt.valid_until >= (cast(:now as timestamptz) at time zone 'UTC')::date
                   order by vt.verified_at desc, vt.post_id limit\s"""
          + MOST_VERIFIED
          + """
          ) as verified, cast(:now as timestamptz) as read_at,
      """
          + Author.columns("author", "t.author_name")
          + ",\n"
          + Author.columns("closer", "null")
          + """

          from thread t
          join space s on s.id = t.space_id
          left join member author on author.id = t.author_id
          left join member closer on closer.id = t.closed_by
          left join thread other on other.id = thread_now(t.duplicate_of) and
          """
          + Visibility.OTHER_THREADS
          + """

          where t.id = :thread and
          """
          + Visibility.THREAD_PAGE;

  static ThreadHead of(ResultSet row) throws SQLException {
    return new ThreadHead(
        row.getLong("id"),
        ThreadType.valueOf(row.getString("type")),
        row.getString("title"),
        row.getString("slug"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        List.of((String[]) row.getArray("tags").getArray()),
        PostState.valueOf(row.getString("state")),
        row.getInt("score"),
        row.getInt("answer_count"),
        row.getLong("view_count"),
        row.getInt("last_post_no"),
        row.getObject("accepted_post_id", Long.class),
        row.getObject("official_post_id", Long.class),
        List.of((Long[]) row.getArray("verified").getArray()),
        Author.of(row, "author"),
        instant(row, "created_at"),
        instant(row, "last_activity_at"),
        closed(row),
        pinned(row),
        instant(row, "read_at"));
  }

  private static ThreadView.Closed closed(ResultSet row) throws SQLException {
    Instant at = instant(row, "closed_at");
    return at == null
        ? null
        : new ThreadView.Closed(
            at,
            Author.of(row, "closer"),
            row.getString("close_reason"),
            row.getString("close_note"),
            ThreadLink.of(row, "other"));
  }

  private static ThreadView.Pinned pinned(ResultSet row) throws SQLException {
    String scope = row.getString("pin_scope");
    return scope == null
        ? null
        : new ThreadView.Pinned(PinScope.valueOf(scope), instant(row, "pinned_until"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  PostFacts factsOf(PostKind kind, PostState postState, Long authorId) {
    return new PostFacts(
        kind, postState, authorId, type, state, author.id(), closed != null, answerCount);
  }

  ThreadView with(Actor actor, PostView opening, List<PostView> pinned, Page<PostView> answers) {
    PostFacts facts = factsOf(opening.kind(), opening.state(), opening.author().id());
    return new ThreadView(
        id,
        type,
        title,
        slug,
        space,
        tags,
        state,
        score,
        answerCount,
        viewCount,
        lastNumber,
        acceptedPostId,
        officialPostId,
        author,
        createdAt,
        lastActivityAt,
        closed,
        pin,
        new ThreadView.May(
            PostPolicy.mayAnswer(actor, facts),
            PostPolicy.mayClose(actor),
            PostPolicy.mayTidy(actor)),
        opening,
        pinned,
        answers);
  }
}
