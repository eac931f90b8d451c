package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/** Tells members what staff decided about them; reason and end stand on a page of their own. */
@ApplicationScoped
public class SanctionNews implements DomainEventListener {

  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-sanctions";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == MemberSanctioned.class;
  }

  @Override
  public void on(DomainEvent event) {
    MemberSanctioned told = (MemberSanctioned) event;
    herald.tell(
        News.of(
            NotificationKind.MODERATION,
            "sanction:" + told.sanctionId() + ":" + told.deed(),
            new Spot("Decisions about you", "/sanctions", null),
            null,
            null,
            told.deed(),
            told.at()),
        List.of(told.memberId()));
  }
}
