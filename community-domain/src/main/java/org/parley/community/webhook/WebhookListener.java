package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/**
 * Hears of everything that can be told, and queues what is public for each endpoint that wants it.
 * An event that is delivered twice is queued once.
 */
@ApplicationScoped
public class WebhookListener implements DomainEventListener {

  @Inject PublicSight sight;
  @Inject WebhookQueue queue;

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return Happenings.tells(type) && queue.hasEndpoints();
  }

  @Override
  public void on(DomainEvent event) {
    Happening happening = Happenings.of(event);
    if (sight.isPublic(happening)) {
      queue.add(happening);
    }
  }
}
