package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Answers that may be drawn: by members who are ranked and not of the staff, still there, and never
 * drawn before.
 */
@ApplicationScoped
public class DrawPools {

  /** What somebody wrote longer ago is not drawn to fill their week. */
  private static final Duration OLDEST = Duration.ofDays(365);

  private static final Duration WEEK = Duration.ofDays(7);

  private static final String ANSWERS =
      """
      select p.id, p.author_id
      from post p
      join thread t on t.id = p.thread_id
      where p.kind = 'ANSWER' and p.state = 'PUBLISHED'
        and t.type = 'QUESTION' and t.state = 'PUBLISHED'
        and p.author_id is distinct from t.author_id
        and p.created_at > :from and p.created_at <= :to
        and not exists (select 1 from expert_check c where c.post_id = p.id)
      """;

  private static final String RANKED =
      """
       and exists (select 1 from expert_rank r
                   where r.member_id = p.author_id and r.endorsed is not null)
       and not exists (select 1 from member_role r where r.member_id = p.author_id)
       order by p.id\
      """;

  /** The first experts over all of whom nothing was drawn this week. */
  private static final String OWED =
      """
       and p.author_id in (
         select first.member_id from (
           select r.member_id from expert_rank r
           where r.scope = 'ALL' and r.scope_id = 0 and r.endorsed is not null
             and not exists (select 1 from member_role s where s.member_id = r.member_id)
           order by r.endorsed desc, r.member_id limit :first) first
         where not exists (select 1 from expert_check c
                           where c.member_id = first.member_id and c.drawn_at > :week))
       order by p.id\
      """;

  /** An answer that may be drawn. */
  record Answer(long postId, long authorId) {}

  @Inject Jdbi jdbi;

  /** Before anybody is ranked a day's draw would be wasted. */
  boolean isAnybodyRanked() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from expert_rank where endorsed is not null)")
                .mapTo(Boolean.class)
                .one());
  }

  /** What was posted after one moment and up to another. */
  List<Answer> posted(Instant from, Instant to) {
    return jdbi.withHandle(handle -> read(handle.createQuery(ANSWERS + RANKED), from, to));
  }

  /** One answer of each of the first experts whose week is empty: the one with the lowest lot. */
  Collection<Answer> oneEachOf(int first, Draw draw, Instant now) {
    List<Answer> answers =
        jdbi.withHandle(
            handle ->
                read(
                    handle
                        .createQuery(ANSWERS + OWED)
                        .bind("first", first)
                        .bind("week", now.minus(WEEK)),
                    now.minus(OLDEST),
                    now));
    BinaryOperator<Answer> lower =
        BinaryOperator.minBy(Comparator.comparingDouble(answer -> draw.lot(answer.postId())));
    Map<Long, Answer> chosen = new LinkedHashMap<>();
    answers.forEach(answer -> chosen.merge(answer.authorId(), answer, lower));
    return chosen.values();
  }

  private static List<Answer> read(Query query, Instant from, Instant to) {
    return query
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> new Answer(row.getLong("id"), row.getLong("author_id")))
        .list();
  }
}
