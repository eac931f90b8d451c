package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Finds out what {@link LookRule} asks. What is published of documents has its own review. */
@ApplicationScoped
class WrittenPosts {

  private static final String FACTS =
      """
      select p.id, p.created_at, m.trust_level,
             exists (select 1 from member_role r where r.member_id = m.id) as staff,
             (select count(*) from (
                select 1 from post o
                where o.author_id = m.id and (o.created_at, o.id) < (p.created_at, p.id)
                limit 1000) earlier) as earlier_posts,
             t.accepted_post_id is not distinct from p.id
             or exists (select 1 from verification v
                        where v.post_id = p.id and v.state in ('VALID', 'VOID')) as honoured,
             coalesce((select max(r.number) from post_revision r
                       where r.post_id = p.id and r.editor_id = m.id and r.edited_at <= :at),
                      0) as revision
      from post p join thread t on t.id = p.thread_id join member m on m.id = :member
      where p.id = :post and p.kind <> 'DOCUMENT'\
      """;

  @Inject Jdbi jdbi;

  /**
   * What a member wrote.
   *
   * @param revision the number of the last text by then that is theirs; 0 when there is none
   */
  record Written(LookRule.Facts facts, int revision) {}

  Optional<Written> find(long postId, long memberId, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FACTS)
                .bind("post", postId)
                .bind("member", memberId)
                // the text is written a moment before it is told
                .bind("at", at.plusMillis(1).atOffset(ZoneOffset.UTC))
                .map((row, context) -> written(row))
                .findOne());
  }

  private static Written written(ResultSet row) throws SQLException {
    return new Written(
        new LookRule.Facts(
            row.getInt("trust_level"),
            row.getBoolean("staff"),
            row.getInt("earlier_posts"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("honoured")),
        row.getInt("revision"));
  }
}
