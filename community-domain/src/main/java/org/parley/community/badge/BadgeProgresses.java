package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.badge.rule.RuleSql;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** What the reader can have next, the nearest first: three queries, whatever badges there are. */
@ApplicationScoped
public class BadgeProgresses {

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject Badges badges;

  /**
   * How far the actor is with each badge that follows deeds and that they do not have.
   *
   * @throws NotAllowed for visitors
   */
  public List<BadgeProgress> of(Actor actor) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
    Set<Long> held = held(actor.id());
    List<Badge> open =
        badges.awarding().stream().filter(badge -> !held.contains(badge.id())).toList();
    Map<Long, Long> reached = open.isEmpty() ? Map.of() : reached(actor.id(), open);
    return open.stream()
        .map(
            badge ->
                new BadgeProgress(
                    badge.form(),
                    badge.rule(),
                    atMost(badge, reached.getOrDefault(badge.id(), 0L))))
        .sorted(
            Comparator.comparingInt((BadgeProgress progress) -> -progress.percent())
                .thenComparingInt(BadgeProgress::missing))
        .toList();
  }

  /** What is full is about to be awarded. */
  private static int atMost(Badge badge, long reached) {
    return (int) Math.max(0, Math.min(reached, badge.rule().threshold() - 1L));
  }

  private Set<Long> held(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select badge_id from badge_award
                    where member_id = ? and (revoked_at is null or is_barred)\
                    """)
                .bind(0, memberId)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }

  private Map<Long, Long> reached(long memberId, List<Badge> open) {
    String all =
        open.stream()
            .map(
                badge ->
                    "select %d as badge, reached from (%s) r%d"
                        .formatted(badge.id(), RuleSql.reached(badge.rule()), badge.id()))
            .collect(Collectors.joining(" union all "));
    Map<Long, Long> reached = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(all)
                .bindArray("members", Long.class, memberId)
                .bind("now", clock.instant())
                .map((row, context) -> Map.entry(row.getLong("badge"), row.getLong("reached")))
                .forEach(entry -> reached.put(entry.getKey(), entry.getValue())));
    return reached;
  }
}
