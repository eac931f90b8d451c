package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.parley.community.event.DomainEvents;

/** Compares awards with deeds and tells what that changed. */
@ApplicationScoped
class AwardDesk {

  @Inject Awards awards;
  @Inject DomainEvents events;

  /** For some members, who are told of each badge. */
  void look(List<Badge> badges, Collection<Long> memberIds, Instant now) {
    awards.lock(memberIds);
    for (Badge badge : badges) {
      tell(awards.compare(badge, memberIds, now), now);
    }
  }

  /** For everybody, of what became true by itself; each is told of each badge. */
  void lookAtAll(List<Badge> badges, Instant now) {
    awards.lockAll();
    for (Badge badge : badges) {
      tell(awards.compareAll(badge, null, now), now);
    }
  }

  /** For everybody and the past; they are told when the run has finished. */
  List<AwardChange> lookBack(Badge badge, long runId, Instant now) {
    awards.lockAll();
    return awards.compareAll(badge, runId, now);
  }

  private void tell(List<AwardChange> changes, Instant now) {
    for (AwardChange change : changes) {
      switch (change.kind()) {
        case AWARDED -> events.publish(new BadgeAwarded(change.awardId(), change.memberId(), now));
        case REVOKED -> events.publish(new BadgeRevoked(change.awardId(), change.memberId(), now));
        // what comes back is as it was, and was told of then
        case RETURNED -> {}
      }
    }
  }
}
