package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.community.rule.Rules;

/**
 * Takes an agent for away of whom nothing was heard for the minutes of the rule {@code
 * agent.away-minutes}, one per transaction; 0 takes nobody. Any number of nodes may run it at once.
 */
@ApplicationScoped
public class SilenceRelay {

  @Inject Clock clock;
  @Inject Agents agents;
  @Inject DomainEvents events;

  /** Returns whether there was one. */
  @Transactional
  public boolean sendAwayOne() {
    int minutes = minutes();
    Instant now = clock.instant();
    Optional<Agent> silent =
        minutes == 0
            ? Optional.empty()
            : agents.claimSilent(now.minus(Duration.ofMinutes(minutes)));
    silent.ifPresent(
        agent -> {
          agent.fallSilent(now);
          events.publish(new AgentChanged(agent.memberId(), now));
        });
    return silent.isPresent();
  }

  /** After how much silence an agent is away; 0 for never. */
  public static int minutes() {
    return Rules.inForce().number("agent.away-minutes");
  }
}
