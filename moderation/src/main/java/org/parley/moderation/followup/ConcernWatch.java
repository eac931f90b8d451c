package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.moderation.screening.ConcernFound;
import org.parley.moderation.screening.criterion.Concern;
import org.parley.moderation.sla.FollowUpReason;

/** Opens a follow-up for a customer who is angry, or who asks for a human, as a rule says. */
@ApplicationScoped
public class ConcernWatch implements DomainEventListener {

  @Inject HeardOpening opening;

  @Override
  public String name() {
    return "follow-up-concerns";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == ConcernFound.class;
  }

  @Override
  public void on(DomainEvent event) {
    ConcernFound found = (ConcernFound) event;
    opening.open(
        found.threadId(), found.postId(), reason(Concern.valueOf(found.concern())), found.at());
  }

  /** Every concern is a reason: one that is new does not compile before it is given its own. */
  private static FollowUpReason reason(Concern concern) {
    return switch (concern) {
      case ANGRY -> FollowUpReason.ANGRY;
      case ASKS_HUMAN -> FollowUpReason.ASKS_HUMAN;
    };
  }
}
