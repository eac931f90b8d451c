package org.parley.community.badge.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.account.MemberJoined;
import org.parley.community.account.ProfileChanged;
import org.parley.community.badge.rule.Metric.Shape;
import org.parley.community.event.DomainEvent;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.trust.TrustLevelChanged;
import org.parley.community.vote.PostVoted;

/** What members do beside writing, and what they are to the community. */
@ApplicationScoped
public class MemberMetrics implements MetricSource {

  private static final String NOTHING_TO_SHOW =
      "null::bigint as post_id, null::bigint as thread_id, null::bigint as tag_id";

  /** Others' posts, each once. */
  private static final String EDITS =
      """
      select r.editor_id as member_id, p.id as deed, p.id as post_id, p.thread_id,
             null::bigint as tag_id, null::date as day, min(r.edited_at) as at,
             1 as amount, 1 as lasting
      from post_revision r join post p on p.id = r.post_id join thread t on t.id = p.thread_id
      where r.number > 1 and r.editor_id is distinct from p.author_id and r.editor_id is not null
        and p.state = 'PUBLISHED' and t.state = 'PUBLISHED' and {members r.editor_id}
      group by r.editor_id, p.id, p.thread_id\
      """;

  /** Who voted for what is nobody's business: no post is named, but the day. */
  private static final String VOTES =
      "select v.member_id, v.id as deed, "
          + NOTHING_TO_SHOW
          + """
          , (v.cast_at at time zone 'UTC')::date as day, v.cast_at as at, 1 as amount, 1 as lasting
          from vote v where v.member_id is not null and {members v.member_id}\
          """;

  private static final String INVITATIONS =
      """
      select i.member_id, i.id as deed, null::bigint as post_id, i.thread_id,
             null::bigint as tag_id, null::date as day, i.answered_at as at, 1 as amount, 1 as lasting
      from invitation i where i.answered_at is not null and {members i.member_id}\
      """;

  /** Anniversaries of joining, each if something was written in the year before it. */
  private static final String YEARS =
      "select m.id as member_id, y.n as deed, "
          + NOTHING_TO_SHOW
          + """
          , (m.joined_at + y.n * interval '1 year')::date as day,
            m.joined_at + y.n * interval '1 year' as at, y.n as amount, y.n as lasting
          from member m,
            generate_series(1, extract(year from age(cast(:now as timestamptz), m.joined_at))::int) as y(n)
          where {members m.id}
            and exists (select 1 from post p
                        where p.author_id = m.id and p.state = 'PUBLISHED'
                          and p.created_at >= m.joined_at + (y.n - 1) * interval '1 year'
                          and p.created_at < m.joined_at + y.n * interval '1 year')\
          """;

  private static final String PROFILE =
      "select m.id as member_id, m.id as deed, "
          + NOTHING_TO_SHOW
          + """
          , null::date as day, null::timestamptz as at, 1 as amount, 1 as lasting
          from member m
          where m.about <> '' and (m.location <> '' or m.website <> '') and {members m.id}\
          """;

  private static final String STANDING =
      "select m.id as member_id, m.id as deed, "
          + NOTHING_TO_SHOW
          + """
          , null::date as day, null::timestamptz as at, %1$s as amount, %1$s as lasting
          from member m where {members m.id}\
          """;

  private static final List<Metric> METRICS =
      List.of(
          new Metric("edits.made", Shape.COUNT, "post", EDITS, edited(), false),
          new Metric("votes.cast", Shape.COUNT, "", VOTES, Set.of(PostVoted.class), false),
          new Metric(
              "invitations.answered",
              Shape.COUNT,
              "",
              INVITATIONS,
              Set.of(AnswerPosted.class),
              false),
          new Metric("member.years", Shape.EACH, "year", YEARS, Set.of(), true),
          new Metric(
              "profile.complete",
              Shape.COUNT,
              "",
              PROFILE,
              Set.of(ProfileChanged.class, MemberJoined.class),
              false),
          standing("member.reputation", "m.reputation", PostVoted.class, AnswerAccepted.class),
          standing("member.trust", "m.trust_level", TrustLevelChanged.class));

  @Override
  public List<Metric> metrics() {
    return METRICS;
  }

  @Override
  public Set<Long> concerned(DomainEvent event) {
    if (event instanceof ProfileChanged changed) {
      return Set.of(changed.memberId());
    }
    if (event instanceof TrustLevelChanged changed) {
      return Set.of(changed.memberId());
    }
    return event instanceof MemberJoined joined ? Set.of(joined.memberId()) : Set.of();
  }

  private static Set<Class<? extends DomainEvent>> edited() {
    Set<Class<? extends DomainEvent>> heard = new HashSet<>(PostMetrics.PRESENCE);
    heard.add(PostEdited.class);
    return heard;
  }

  @SafeVarargs
  private static Metric standing(
      String word, String column, Class<? extends DomainEvent>... heard) {
    return new Metric(word, Shape.EACH, "", STANDING.formatted(column), Set.of(heard), true);
  }
}
