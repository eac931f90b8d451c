package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;

/**
 * Threads that may matter to a member and were in no digest of theirs. All are of others, not
 * muted, and visible to them now.
 */
@ApplicationScoped
class DigestThreads {

  private static final int MOST = 5;

  /** The tags in which somebody answers most. */
  private static final String ANSWERED_TAGS =
      """
      select x.tag_id from post a join thread_tag x on x.thread_id = a.thread_id
      where a.author_id = :actorId and a.kind = 'ANSWER' and a.state = 'PUBLISHED'
        and a.created_at > cast(:since as timestamptz) - interval '1 year'
      group by x.tag_id order by count(*) desc, x.tag_id limit 5
      """;

  private static final String FOLLOWED =
      """
      (t.space_id in (select target_id from follow
                      where member_id = :actorId and target = 'SPACE')
       or t.author_id in (select target_id from follow
                          where member_id = :actorId and target = 'MEMBER')
       or exists (select 1 from thread_tag x
                  join follow f on f.target = 'TAG' and f.target_id = x.tag_id
                  where x.thread_id = t.id and f.member_id = :actorId))
      """;

  private static final String WAITING =
      "t.type = 'QUESTION' and t.answer_count = 0 and t.closed_at is null"
          + " and exists (select 1 from thread_tag x where x.thread_id = t.id and x.tag_id in ("
          + ANSWERED_TAGS
          + "))";

  @Inject Jdbi jdbi;

  /** A thread with the facts that a list tells of it. */
  record Suggestion(
      long id, long openingId, String title, String slug, String space, int score, int answers) {}

  /** The most voted of what is new in the tags and spaces and by the members they follow. */
  List<Suggestion> followed(Visibility visibility, Instant since) {
    return find(visibility, since, FOLLOWED);
  }

  /** New questions without an answer, in the tags they answer in. */
  List<Suggestion> waiting(Visibility visibility, Instant since) {
    return find(visibility, since, WAITING);
  }

  private List<Suggestion> find(Visibility visibility, Instant since, String condition) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select t.id, p.id as opening, t.title, t.slug, s.name as space, t.score,
                               t.answer_count
                        from thread t
                        join space s on s.id = t.space_id
                        join post p on p.thread_id = t.id and p.number = 1
                        where t.created_at > :since and t.author_id is distinct from :actorId
                          and not exists (select 1 from digest_thread d
                                          where d.member_id = :actorId and d.thread_id = t.id)
                          and not exists (select 1 from thread_mute q
                                          where q.member_id = :actorId and q.thread_id = t.id)
                          and\
                        """
                            + " "
                            + condition
                            + " and "
                            + Visibility.POSTS
                            + " order by t.score desc, t.answer_count desc, t.id desc limit :most"))
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("most", MOST)
                .map(
                    (row, context) ->
                        new Suggestion(
                            row.getLong("id"),
                            row.getLong("opening"),
                            row.getString("title"),
                            row.getString("slug"),
                            row.getString("space"),
                            row.getInt("score"),
                            row.getInt("answer_count")))
                .list());
  }
}
