package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.rule.Rules;

/** Looks through the votes for those that are not meant as votes. */
@ApplicationScoped
public class VotingPatterns {

  /** A vote that was found before, also one that staff let count again, is not found anew. */
  private static final String VOTES =
      """
      select v.member_id, p.author_id, v.post_id, p.thread_id, v.value, v.cast_at
      from vote v join post p on p.id = v.post_id
      where v.member_id is not null and p.author_id is not null and p.author_id <> v.member_id
        and v.cast_at >= :since
        and not exists (select 1 from discounted_vote x
                        where x.post_id = v.post_id and x.voter_id = v.member_id)
      """;

  /** Only who votes that often on one author at all can be a serial voter. */
  private static final String OF_BUSY_VOTERS =
      """
       and v.member_id in (
        select member_id from (
          select w.member_id, count(*) over (
              partition by w.member_id, q.author_id, w.value order by w.cast_at
              range between cast(:span as interval) preceding and current row) as votes
          from vote w join post q on q.id = w.post_id
          where w.member_id is not null and w.cast_at >= :since) often
        where votes >= :votes)
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** Everything suspicious in the time that the rules tell. */
  public List<Suspicion> find() {
    Rules rules = Rules.inForce();
    Instant since = clock.instant().minus(Duration.ofDays(rules.number("voting.mutual.days")));
    List<Suspicion> found = new ArrayList<>(new SerialVotes(rules).in(busy(since, rules)));
    found.addAll(new MutualVotes(rules).in(upVotes(since), posts(since)));
    return found;
  }

  private List<CastVote> busy(Instant since, Rules rules) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VOTES + OF_BUSY_VOTERS)
                .bind("since", Timestamp.from(since))
                .bind("span", rules.number("voting.serial.minutes") + " minutes")
                .bind("votes", rules.number("voting.serial.votes"))
                .map((row, context) -> VotingCases.castVote(row))
                .list());
  }

  private List<CastVote> upVotes(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VOTES + " and v.value > 0")
                .bind("since", Timestamp.from(since))
                .map((row, context) -> VotingCases.castVote(row))
                .list());
  }

  private Map<Long, Integer> posts(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select author_id, count(*) as posts from post
                    where author_id is not null and kind <> 'COMMENT' and created_at >= :since
                    group by author_id\
                    """)
                .bind("since", Timestamp.from(since))
                .map((row, context) -> Map.entry(row.getLong("author_id"), row.getInt("posts")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
