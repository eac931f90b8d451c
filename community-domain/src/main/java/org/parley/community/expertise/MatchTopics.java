package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.score.HalfLives;
import org.parley.community.expertise.score.LogMass;

/** Who has answered about a question's tags and words: three queries. */
@ApplicationScoped
public class MatchTopics {

  /** Further down nobody comes to the top any more. */
  private static final int MOST = 500;

  private static final String TAGS =
      """
      select r.scope_id::text as topic, t.name as word, r.member_id, r.lasting, r.answers,
             r.judged, r.approved, r.accepted, r.verified
      from expert_rank r join tag t on t.id = r.scope_id
      where r.scope = 'TAG' and r.scope_id = any(:tags) and r.lasting is not null\
      """;

  private static final String WORDS =
      """
      select term as topic, term as word, member_id, lasting, answers,
             0 as judged, 0 as approved, 0 as accepted, 0 as verified
      from expert_term where term = any(:terms)\
      """;

  /** Adds up masses, rare topics first, and names for each member what speaks most. */
  private static final String SUM =
      """
      with mass as (select x.*, power(2, x.lasting - :age) as mass from (%s) x),
           topics as (select topic, ln(1 + :all / (sum(mass) + 1)) as rarity
                      from mass group by topic)
      select m.member_id, sum(t.rarity * m.mass) as mass,
             (array_agg(m.word order by t.rarity * m.mass desc, m.word))[1] as word,
             (array_agg(m.answers order by t.rarity * m.mass desc, m.word))[1] as answers,
             (array_agg(m.judged order by t.rarity * m.mass desc, m.word))[1] as judged,
             (array_agg(m.approved order by t.rarity * m.mass desc, m.word))[1] as approved,
             (array_agg(m.accepted order by t.rarity * m.mass desc, m.word))[1] as accepted,
             (array_agg(m.verified order by t.rarity * m.mass desc, m.word))[1] as verified
      from mass m join topics t using (topic)
      group by m.member_id order by 2 desc limit :most\
      """;

  @Inject Jdbi jdbi;

  /**
   * What one member has answered on a question's topics.
   *
   * @param mass of all of them, faded to now, rare ones first
   * @param word the topic that speaks most for the member
   * @param tally of that topic
   */
  record OnTopic(double mass, String word, ExpertRow.Tally tally) {

    static final OnTopic NOTHING = new OnTopic(0, "", null);
  }

  /** By member, for tags and for words. */
  record Found(Map<Long, OnTopic> tags, Map<Long, OnTopic> words) {}

  Found find(MatchQuestion question, HalfLives halfLives, Instant now) {
    double age = LogMass.age(now, halfLives.topicDays());
    return jdbi.withHandle(
        handle -> {
          double all =
              handle
                  .createQuery(
                      """
                      select coalesce(sum(power(2, lasting - :age)), 0) from expert_rank
                      where scope = 'ALL'\
                      """)
                  .bind("age", age)
                  .mapTo(Double.class)
                  .one();
          return new Found(
              sum(handle, TAGS, question, age, all), sum(handle, WORDS, question, age, all));
        });
  }

  private static Map<Long, OnTopic> sum(
      Handle handle, String topics, MatchQuestion question, double age, double all) {
    Map<Long, OnTopic> found = new HashMap<>();
    handle
        .createQuery(SUM.formatted(topics))
        .bind("age", age)
        .bind("all", all)
        .bind("most", MOST)
        .bindArray("tags", Long.class, question.tags().toArray())
        .bindArray("terms", String.class, question.terms().toArray())
        .map(
            (row, context) ->
                found.put(
                    row.getLong("member_id"),
                    new OnTopic(
                        row.getDouble("mass"), row.getString("word"), ExpertRankSql.tally(row))))
        .list();
    return found;
  }
}
