package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.casesystem.CaseView;
import org.parley.moderation.casesystem.CaseViews;
import org.parley.web.security.CurrentActor;

/** The cases beside a follow-up: where it is one, and where it may become one. */
@Named
@RequestScoped
public class WorkCases {

  @Inject CurrentActor currentActor;
  @Inject CaseViews views;

  private List<CaseView> cases;
  private List<CaseViews.Choice> choices;

  public List<CaseView> of(long followUpId) {
    if (cases == null) {
      cases = views.of(currentActor.actor(), followUpId);
    }
    return cases;
  }

  public List<CaseViews.Choice> choices(long followUpId) {
    if (choices == null) {
      choices = views.choices(currentActor.actor(), followUpId);
    }
    return choices;
  }

  /** Whether there is anything to say about cases at all. */
  public boolean isUsed(long followUpId) {
    return !of(followUpId).isEmpty() || !choices(followUpId).isEmpty();
  }
}
