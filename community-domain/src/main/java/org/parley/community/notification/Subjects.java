package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.community.thread.ThreadType;

/** What there is to know of a post before telling anybody. */
@ApplicationScoped
class Subjects {

  /** Mentions are links that the renderer alone writes: no author can forge one. */
  private static final String SELECT =
      """
      select p.id, p.thread_id, p.kind, p.state, p.author_id, p.created_at,
             parent.author_id as parent_author_id, t.type, t.author_id as thread_author_id,
             array(select m.id from member m where m.name in (
                     select name[1] from regexp_matches(
                       p.html, '<a class="mention" href="/m/([a-z0-9._-]+)"', 'g') as name)) as mentioned
      from post p
      join thread t on t.id = p.thread_id
      left join post parent on parent.id = p.parent_id
      where p.id = :post\
      """;

  @Inject Jdbi jdbi;

  Optional<Subject> find(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("post", postId)
                .map(
                    (row, context) ->
                        new Subject(
                            row.getLong("id"),
                            row.getLong("thread_id"),
                            PostKind.valueOf(row.getString("kind")),
                            PostState.valueOf(row.getString("state")),
                            row.getObject("author_id", Long.class),
                            row.getObject("parent_author_id", Long.class),
                            ThreadType.valueOf(row.getString("type")),
                            row.getObject("thread_author_id", Long.class),
                            row.getTimestamp("created_at").toInstant(),
                            List.of((Long[]) row.getArray("mentioned").getArray())))
                .findOne());
  }

  /** The post that opens a thread. */
  Optional<Subject> opening(long threadId) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select id from post where thread_id = :thread
                          and kind not in ('ANSWER', 'COMMENT') order by number limit 1\
                        """)
                    .bind("thread", threadId)
                    .mapTo(Long.class)
                    .findOne())
        .flatMap(this::find);
  }

  /** What the post said before an edit, from the latest of its texts before the given moment. */
  Optional<String> bodyBefore(long postId, Instant moment) {
    return textBefore("body", postId, moment);
  }

  /** The names of the tags that its thread carries since the given moment and had not before. */
  List<String> tagsSince(long postId, Instant moment) {
    Set<String> before =
        Set.of(textBefore("tags", postId, moment).orElse("").split(" ")); // the space separates
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select tag.name from post p
                    join thread_tag tt on tt.thread_id = p.thread_id
                    join tag on tag.id = tt.tag_id
                    where p.id = :post order by tt.position\
                    """)
                .bind("post", postId)
                .mapTo(String.class)
                .filter(tag -> !before.contains(tag))
                .list());
  }

  private Optional<String> textBefore(String column, long postId, Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + column
                        + " from post_revision where post_id = :post and edited_at < :moment and "
                        + column
                        + " is not null order by number desc limit 1")
                .bind("post", postId)
                .bind("moment", Timestamp.from(moment))
                .mapTo(String.class)
                .findOne());
  }
}
