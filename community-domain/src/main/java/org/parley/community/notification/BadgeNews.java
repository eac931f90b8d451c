package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.badge.BadgeAwarded;
import org.parley.community.badge.BadgeRevoked;
import org.parley.community.badge.BadgeRunFinished;
import org.parley.community.badge.NewAwards;
import org.parley.community.badge.RunKind;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/**
 * Tells members of badges: of each that they have just earned, and once of all that they were given
 * for the past. What came with an import or a new release is told nobody. What is taken back is no
 * news any more.
 */
@ApplicationScoped
public class BadgeNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(BadgeAwarded.class, BadgeRevoked.class, BadgeRunFinished.class);

  /** Badges of a summary that are called by their names. */
  private static final int NAMED = 3;

  @Inject NewAwards awards;
  @Inject Notifications notifications;
  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-badges";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof BadgeAwarded awarded) {
      awards
          .find(awarded.awardId())
          .map(told -> new Spot(told.title(), "/badges/" + told.key(), null))
          .ifPresent(
              spot ->
                  tell(
                      occasion(awarded.awardId()),
                      spot,
                      List.of(awarded.memberId()),
                      awarded.at()));
    } else if (event instanceof BadgeRevoked revoked) {
      notifications.withdraw(revoked.memberId(), occasion(revoked.awardId()));
    } else if (event instanceof BadgeRunFinished run && RunKind.valueOf(run.kind()).isTold()) {
      tellOfRun(run);
    }
  }

  private void tellOfRun(BadgeRunFinished run) {
    Map<Spot, List<Long>> told =
        awards.ofRun(run.runId()).stream()
            .collect(
                Collectors.groupingBy(
                    BadgeNews::spot,
                    Collectors.mapping(NewAwards.Summary::memberId, Collectors.toList())));
    told.forEach((spot, members) -> tell("badge-run:" + run.runId(), spot, members, run.at()));
  }

  private void tell(String occasion, Spot spot, List<Long> memberIds, Instant at) {
    herald.tell(News.of(NotificationKind.BADGE, occasion, spot, null, null, "", at), memberIds);
  }

  private static Spot spot(NewAwards.Summary summary) {
    if (summary.key() != null) {
      return new Spot(summary.titles().get(0), "/badges/" + summary.key(), null);
    }
    int more = summary.titles().size() - NAMED;
    String named = summary.titles().stream().limit(NAMED).collect(Collectors.joining(", "));
    return new Spot(more > 0 ? named + " and " + more + " more" : named, "/badges", null);
  }

  private static String occasion(long awardId) {
    return "badge:" + awardId;
  }
}
