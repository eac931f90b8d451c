package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Levels by the hand of staff: one that was given stays until it is released. */
@ApplicationScoped
@Transactional
public class TrustService {

  @Inject Clock clock;
  @Inject Standings standings;
  @Inject TrustLevels levels;
  @Inject TrustRelay relay;
  @Inject DomainEvents events;

  /**
   * Gives a member a level, which stays whatever they do.
   *
   * @throws NotAllowed unless the actor keeps order, and for one's own level
   * @throws NotFound when there is no such member
   * @throws Invalid without a level
   */
  public void give(Actor actor, String name, TrustLevel level) {
    if (level == null) {
      throw new Invalid("level", "trust.level");
    }
    Standing standing = standing(actor, name);
    Instant now = clock.instant();
    if (levels.change(standing.memberId(), standing.level(), level, now)
        && level != standing.level()) {
      events.publish(
          new TrustLevelChanged(
              standing.memberId(), standing.level().number(), level.number(), now));
    }
    levels.hold(standing.memberId(), actor.isOperator() ? null : actor.id(), now);
  }

  /**
   * Lets the member's deeds decide again, from now on.
   *
   * @throws NotAllowed unless the actor keeps order, and for one's own level
   * @throws NotFound when there is no such member
   */
  public void release(Actor actor, String name) {
    Standing standing = standing(actor, name);
    levels.release(standing.memberId());
    relay.review(List.of(standing.memberId()));
  }

  private Standing standing(Actor actor, String name) {
    TrustPolicy.requireGiving(actor);
    long memberId = levels.memberId(name).orElseThrow(() -> new NotFound("member.unknown"));
    if (actor.isMember(memberId)) {
      throw new NotAllowed("trust.own-level");
    }
    return standings.find(memberId).orElseThrow(() -> new NotFound("member.unknown"));
  }
}
