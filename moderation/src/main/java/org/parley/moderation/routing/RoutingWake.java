package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.moderation.followup.Deed;
import org.parley.moderation.followup.FollowUpChanged;
import org.parley.moderation.followup.FollowUpOpened;

/**
 * Routes as soon as there is something new to route or somebody new to route it to: a follow-up
 * came, or came back; an agent came, or has room again.
 */
@ApplicationScoped
public class RoutingWake implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(FollowUpOpened.class, FollowUpChanged.class, AgentChanged.class);

  /** Whoever hands one on has room as well. */
  private static final Set<Deed> WAKING =
      Set.of(Deed.ASSIGNED, Deed.RELEASED, Deed.DONE, Deed.REOPENED, Deed.TEAM);

  @Inject WakeRelay relay;

  @Override
  public String name() {
    return "routing";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (!(event instanceof FollowUpChanged changed)
        || WAKING.contains(Deed.valueOf(changed.deed()))) {
      relay.wake();
    }
  }
}
