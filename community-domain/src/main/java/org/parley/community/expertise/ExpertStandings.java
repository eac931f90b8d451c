package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.Exchange;
import org.parley.community.expertise.score.Standings;
import org.parley.community.expertise.score.Tie;

/** How far each member's word counts, reckoned from who had to do with whom. */
@ApplicationScoped
public class ExpertStandings {

  private static final String ENDORSED =
      """
      select giver, taker, count(*) as times from (
        select v.member_id as giver, a.member_id as taker from vote v
        join expert_answer a on a.post_id = v.post_id
        where v.member_id is not null and v.value = 1
        union all
        select v.member_id, p.author_id from vote v
        join post p on p.id = v.post_id and p.kind = 'QUESTION' and p.state = 'PUBLISHED'
        where v.member_id is not null and v.value = 1 and p.author_id is not null
        union all
        select decided_by, member_id from expert_answer
        where accepted_at is not null and decided_by is not null and decided_by <> member_id) said
      group by giver, taker\
      """;

  private static final String HELPED =
      """
      select asker_id as giver, member_id as taker, count(*) as times from expert_answer
      where asker_id is not null group by asker_id, member_id\
      """;

  @Inject Jdbi jdbi;
  @Inject ExpertMutual mutual;

  /** Reckons all anew; tells whose endorsers count otherwise than before. */
  Set<Long> refresh() {
    return jdbi.withHandle(
        handle -> {
          Exchange endorsements = new Exchange(ties(handle, ENDORSED));
          SortedMap<Long, Double> now = reckon(handle, endorsements);
          SortedMap<Long, Double> before = stored(handle);
          Set<Long> changed = Changes.between(before, now);
          store(handle, changed, now);
          Set<Long> due = endorsedBy(handle, changed);
          due.addAll(mutual.refresh(handle, endorsements.mutual()));
          return due;
        });
  }

  private static SortedMap<Long, Double> reckon(Handle handle, Exchange endorsements) {
    Map<Long, Long> strangers = new HashMap<>();
    handle
        .createQuery(
            """
            select p.author_id, count(*) as votes from vote v join post p on p.id = v.post_id
            where v.member_id is null and v.value = 1 and p.author_id is not null
              and p.state = 'PUBLISHED'
            group by p.author_id\
            """)
        .map((row, context) -> strangers.put(row.getLong("author_id"), row.getLong("votes")))
        .list();
    Set<Long> trusted =
        new HashSet<>(
            handle
                .createQuery(
                    """
                    select id from member where trust_level >= 2 and suspended_at is null
                    union select member_id from member_role\
                    """)
                .mapTo(Long.class)
                .list());
    return Standings.of(endorsements, ties(handle, HELPED).keySet(), strangers, trusted);
  }

  private static Map<Tie, Integer> ties(Handle handle, String sql) {
    Map<Tie, Integer> ties = new HashMap<>();
    handle
        .createQuery(sql)
        .map(
            (row, context) ->
                ties.put(new Tie(row.getLong("giver"), row.getLong("taker")), row.getInt("times")))
        .list();
    return ties;
  }

  private static SortedMap<Long, Double> stored(Handle handle) {
    SortedMap<Long, Double> stored = new TreeMap<>();
    handle
        .createQuery("select member_id, standing from expert_standing")
        .map((row, context) -> stored.put(row.getLong("member_id"), row.getDouble("standing")))
        .list();
    return stored;
  }

  private static void store(Handle handle, Set<Long> changed, Map<Long, Double> now) {
    handle
        .createUpdate("delete from expert_standing where member_id = any(:members)")
        .bindArray("members", Long.class, changed.toArray())
        .execute();
    PreparedBatch batch = handle.prepareBatch("insert into expert_standing values (?, ?)");
    changed.stream().filter(now::containsKey).forEach(member -> batch.add(member, now.get(member)));
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static Set<Long> endorsedBy(Handle handle, Set<Long> changed) {
    return new TreeSet<>(
        handle
            .createQuery(
                """
                select a.member_id from vote v join expert_answer a on a.post_id = v.post_id
                where v.member_id = any(:members)
                union select member_id from expert_answer where decided_by = any(:members)\
                """)
            .bindArray("members", Long.class, changed.toArray())
            .mapTo(Long.class)
            .list());
  }
}
