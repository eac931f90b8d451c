package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.parley.community.badge.rule.Rule;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.PlainLine;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Gives and takes badges by hand. */
@ApplicationScoped
@Transactional
@TakesPart
public class HandAwardService {

  public static final int LONGEST_REASON = 300;

  @Inject Clock clock;
  @Inject Badges badges;
  @Inject Awards awards;
  @Inject HandAwards gifts;
  @Inject DomainEvents events;

  /**
   * Gives a badge whose rule is {@code by-hand}.
   *
   * @param reason for what, for everybody to read; may be empty
   * @return the award's id
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when there is no such member, or the badge follows deeds
   * @throws Conflict when the member holds it already
   */
  public long give(Actor actor, String key, String memberName, String reason) {
    BadgePolicy.requireDefining(actor);
    Badge badge = badges.find(key).orElseThrow(() -> new NotFound("badge.not-found"));
    if (!badge.form().rule().equals(Rule.BY_HAND) || !badge.form().isEnabled()) {
      throw new Invalid("badge", "badge.not-by-hand");
    }
    String name = memberName == null ? "" : memberName.strip().toLowerCase(Locale.ROOT);
    name = name.startsWith("@") ? name.substring(1) : name;
    if (!gifts.isMember(name)) {
      throw new Invalid("member", "badge.member-unknown", name);
    }
    Instant now = clock.instant();
    String occasion = badge.form().isMany() ? "hand:" + now : "once";
    String words = PlainLine.optional("reason", reason, LONGEST_REASON);
    Awards.Held given =
        gifts
            .give(new HandAwards.Gift(badge.id(), name, occasion, words), actor.id(), now)
            .orElseThrow(() -> new Conflict("badge.held-already"));
    events.publish(new BadgeAwarded(given.id(), given.memberId(), now));
    return given.id();
  }

  /**
   * Takes an award for good: its rule does not give it back.
   *
   * @param reason why, for administrators to read
   * @throws NotFound when nobody holds it
   */
  public void take(Actor actor, long awardId, String reason) {
    BadgePolicy.requireDefining(actor);
    String words = PlainLine.required("reason", reason, LONGEST_REASON);
    Awards.Held held =
        awards.lockHeld(awardId).orElseThrow(() -> new NotFound("badge.award-not-found"));
    Instant now = clock.instant();
    awards.bar(held.id(), actor.id(), words, now);
    events.publish(new BadgeRevoked(held.id(), held.memberId(), now));
  }
}
