package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.score.Feature;
import org.parley.community.expertise.score.HalfLives;
import org.parley.community.expertise.score.LogMass;
import org.parley.community.member.Author;
import org.parley.community.space.Visibility;

/** Members who may be asked to answer a question, and how much they answer: one query. */
@ApplicationScoped
public class MatchMembers {

  private static final int MOST = 300;

  /** What was posted before is next to nothing by now. */
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private static final String SELECT =
      """
      with able as (
        select r.* from expert_rank r
        where r.scope = 'ALL' and r.active is not null
          and (r.member_id = any(:onTopic)
               or r.member_id in (
                 select member_id from expert_rank where scope = 'ALL' and recent is not null
                 order by recent desc, member_id limit :most)
               or r.member_id in (
                 select member_id from expert_rank where scope = 'ALL' and active is not null
                 order by active desc, member_id limit :most)))
      select r.*,
             (select coalesce(sum(power(2, extract(epoch from p.created_at - :now) / :seen)), 0)
              from post p join thread own on own.id = p.thread_id
              join space open on open.id = own.space_id
              where p.author_id = m.id and p.created_at > :since and p.created_at <= :now
                and p.state = 'PUBLISHED' and open.access in ('OPEN', 'MEMBERS')) as seen,\s"""
          + Author.columns("m", "''")
          + """
           from able r
          join member m on m.id = r.member_id
          join thread t on t.id = :thread
          join space s on s.id = t.space_id
          where m.id is distinct from t.author_id
            and not exists (select 1 from post a where a.thread_id = t.id
                            and a.kind = 'ANSWER' and a.author_id = m.id)
            and\s"""
          + ExpertRankSql.LISTED
          + " and "
          + Visibility.MEMBER_READS
          + " order by m.id";

  @Inject Jdbi jdbi;

  /** One of them. */
  record Able(Author member, Feature.Masses masses, ExpertRow.Tally tally) {}

  /**
   * Those who answered on the topics, and who answers most of all; without who asked and who has
   * answered already, and without those who could not read the question.
   */
  List<Able> find(long threadId, Set<Long> onTopic, HalfLives halfLives, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("thread", threadId)
                .bindArray("onTopic", Long.class, onTopic.toArray())
                .bind("most", MOST)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("since", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .bind("seen", Feature.SEEN_HALF_LIFE * Duration.ofDays(1).toSeconds())
                .map((row, context) -> able(row, halfLives, now))
                .list());
  }

  private static Able able(ResultSet row, HalfLives halfLives, Instant now) throws SQLException {
    return new Able(
        Author.of(row, "m"),
        new Feature.Masses(
            LogMass.at(mass(row, "recent"), now, halfLives.recentDays()),
            LogMass.at(mass(row, "active"), now, halfLives.days()),
            row.getDouble("seen"),
            LogMass.at(mass(row, "endorsed"), now, halfLives.days())),
        ExpertRankSql.tally(row));
  }

  private static double mass(ResultSet row, String column) throws SQLException {
    Double mass = row.getObject(column, Double.class);
    return mass == null ? LogMass.NONE : mass;
  }
}
