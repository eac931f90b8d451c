package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/**
 * Awards badges soon after the deed, and takes them back soon after it is undone: looks at the
 * rules that an event may touch, for the members whom it concerns.
 */
@ApplicationScoped
public class BadgeKeeper implements DomainEventListener {

  @Inject Clock clock;
  @Inject Metrics metrics;
  @Inject Concerned concerned;
  @Inject Badges badges;
  @Inject AwardDesk desk;

  @Override
  public String name() {
    return "badges";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return metrics.hear(type);
  }

  @Override
  public void on(DomainEvent event) {
    onAll(List.of(event));
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  /** A look compares with all that was done, so one for all of them sees what each would have. */
  @Override
  public void onAll(List<DomainEvent> events) {
    List<Badge> touched =
        badges.awarding().stream()
            .filter(
                badge -> events.stream().anyMatch(event -> badge.rule().hears(event.getClass())))
            .toList();
    Set<Long> members = new HashSet<>();
    events.forEach(event -> members.addAll(concerned.by(event)));
    if (!touched.isEmpty() && !members.isEmpty()) {
      desk.look(touched, members, clock.instant());
    }
  }
}
