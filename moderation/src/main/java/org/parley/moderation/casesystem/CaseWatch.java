package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.moderation.followup.FollowUpChanged;
import org.parley.moderation.followup.FollowUpOpened;

/** Hears what happens to follow-ups, and keeps their cases in step. */
@ApplicationScoped
public class CaseWatch implements DomainEventListener {

  @Inject CaseDesk desk;

  @Override
  public String name() {
    return "case-systems";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == FollowUpOpened.class || type == FollowUpChanged.class;
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof FollowUpOpened opened) {
      desk.openWhereChosen(opened.followUpId());
    } else if (event instanceof FollowUpChanged changed) {
      desk.keep(changed.followUpId());
    }
  }
}
