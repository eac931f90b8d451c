package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/** Tells staff of what calls for them. */
@ApplicationScoped
public class StaffNews implements DomainEventListener {

  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-staff";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == StaffCalled.class;
  }

  @Override
  public void on(DomainEvent event) {
    StaffCalled call = (StaffCalled) event;
    herald.tell(
        News.of(
            NotificationKind.MODERATION,
            call.occasion(),
            new Spot(call.title(), call.path(), call.spaceId()),
            call.actorId(),
            null,
            call.detail(),
            call.at()),
        List.of(call.memberId()));
  }
}
