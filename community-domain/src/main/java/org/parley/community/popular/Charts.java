package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** The charts of popular threads and of tags with more people than usual, by period. */
@ApplicationScoped
class Charts {

  /** So many threads of each space are kept: far more than anybody reads. */
  private static final int PER_SPACE = 200;

  /** A thread is popular when at least two others did something for it. */
  private static final int FEWEST_PERSONS = 2;

  private static final int FEWEST_PERSONS_OF_A_TREND = 3;

  /** A trend is measured against so many periods before. */
  private static final int PERIODS_BEFORE = 4;

  /** SQL condition: vote {@code v} was not found to be one that is not meant. */
  private static final String COUNTS =
      """
      not exists (select 1 from discounted_vote x
                  where x.post_id = v.post_id and x.voter_id = v.member_id
                    and x.lifted_at is null)\
      """;

  /**
   * Of threads with the same weight the one with more people stands first: in a community that has
   * just begun everybody is a newcomer.
   */
  private static final String THREADS =
      """
      with deed as (
        select p.thread_id, p.author_id as member_id from post p
        where p.created_at >= :since and p.state = 'PUBLISHED' and p.author_id is not null
        union
        select p.thread_id, v.member_id from vote v join post p on p.id = v.post_id
        where v.cast_at >= :since and v.value = 1 and p.state = 'PUBLISHED'
          and v.member_id is not null and %1$s
        union
        select i.thread_id, i.member_id from idea_vote i where i.voted_at >= :since
      ), unnamed as (
        select thread_id, max(votes) as votes from (
          select p.thread_id, count(*) as votes from vote v join post p on p.id = v.post_id
          where v.cast_at >= :since and v.value = 1 and p.state = 'PUBLISHED'
            and v.member_id is null
          group by p.thread_id, p.id) counted
        group by thread_id
      ), counted as (
        select t.id, t.space_id,
               count(m.id) filter (where not (m.trust_level = 0 and m.reputation < 20))
                 + coalesce(u.votes, 0) as established,
               count(m.id) filter (where m.trust_level = 0 and m.reputation < 20) as newcomers
        from (select thread_id from deed union select thread_id from unnamed) touched
        join thread t on t.id = touched.thread_id
        left join deed d on d.thread_id = t.id
        left join member m on m.id = d.member_id and m.suspended_at is null
          and m.id is distinct from t.author_id
        left join unnamed u on u.thread_id = t.id
        where t.state = 'PUBLISHED'
        group by t.id, u.votes
      ), ranked as (
        select id, persons, weight,
               row_number() over (partition by space_id order by weight desc, id desc) as place
        from (
          select id, space_id, established + newcomers as persons,
                 people_weight(established, newcomers)
                   + (established + newcomers) * 1e-6 as weight
          from counted
          where established + newcomers >= :fewest) weighed
      )
      insert into popular_thread (period, thread_id, persons, weight)
      select :period, id, persons, weight from ranked where place <= :most\
      """
          .formatted(COUNTS);

  /**
   * People of a tag in this period against the mean of the periods before, in units of the spread
   * that a count of this size has by chance (the square root of a Poisson mean, plus one). Spaces
   * that visitors read are all that counts: a trend is told to everybody.
   */
  private static final String TRENDS =
      """
      with deed as (
        select p.thread_id, p.author_id as member_id, p.created_at as at from post p
        where p.created_at >= :before and p.state = 'PUBLISHED' and p.author_id is not null
        union all
        select p.thread_id, v.member_id, v.cast_at from vote v join post p on p.id = v.post_id
        where v.cast_at >= :before and v.value = 1 and p.state = 'PUBLISHED'
          and v.member_id is not null and %1$s
        union all
        select i.thread_id, i.member_id, i.voted_at from idea_vote i where i.voted_at >= :before
      ), counted as (
        select tt.tag_id, d.at >= :since as now,
               floor(extract(epoch from (cast(:now as timestamptz) - d.at)) / :seconds) as slot,
               count(distinct m.id)
                 filter (where not (m.trust_level = 0 and m.reputation < 20)) as established,
               count(distinct m.id)
                 filter (where m.trust_level = 0 and m.reputation < 20) as newcomers
        from deed d
        join thread t on t.id = d.thread_id and t.state = 'PUBLISHED'
        join space s on s.id = t.space_id and s.access = 'OPEN'
        join thread_tag tt on tt.thread_id = t.id
        join member m on m.id = d.member_id and m.suspended_at is null
        group by 1, 2, 3
      ), trend as (
        select tag_id, coalesce(max(established + newcomers) filter (where now), 0) as persons,
               coalesce(max(people_weight(established, newcomers)) filter (where now), 0) as weight,
               coalesce(sum(people_weight(established, newcomers)) filter (where not now), 0)
                 / :periods as usual
        from counted group by tag_id
      )
      insert into tag_trend (period, tag_id, persons, usual, score)
      select :period, tag_id, persons, usual, (weight - usual) / sqrt(usual + 1)
      from trend where persons >= :fewest and weight > usual\
      """
          .formatted(COUNTS);

  @Inject Jdbi jdbi;

  /** Takes a chart that is older than it may be, unless somebody else is at it. */
  boolean claim(Period period, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select period from popularity_run
                    where period = :period and computed_at <= :old for update skip locked\
                    """)
                .bind("period", period.name())
                .bind("old", Timestamp.from(now.minus(period.refresh())))
                .mapTo(String.class)
                .findOne()
                .isPresent());
  }

  void make(Period period, Instant now) {
    Instant since = now.minus(period.length());
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from popular_thread where period = ?", period.name());
          handle.execute("delete from tag_trend where period = ?", period.name());
          handle
              .createUpdate(THREADS)
              .bind("period", period.name())
              .bind("since", Timestamp.from(since))
              .bind("fewest", FEWEST_PERSONS)
              .bind("most", PER_SPACE)
              .execute();
          handle
              .createUpdate(TRENDS)
              .bind("period", period.name())
              .bind("since", Timestamp.from(since))
              .bind(
                  "before",
                  Timestamp.from(since.minus(period.length().multipliedBy(PERIODS_BEFORE))))
              .bind("now", Timestamp.from(now))
              .bind("seconds", period.length().toSeconds())
              .bind("periods", (double) PERIODS_BEFORE)
              .bind("fewest", FEWEST_PERSONS_OF_A_TREND)
              .execute();
          handle.execute(
              "update popularity_run set computed_at = ? where period = ?",
              Timestamp.from(now),
              period.name());
        });
  }
}
