package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.checking.Accuracy;
import org.parley.community.checking.AccuracyViews;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code accuracy.xhtml}: how experts' answers did that were checked. */
@Named
@RequestScoped
public class AccuracyPage {

  @Inject CurrentActor currentActor;
  @Inject AccuracyViews views;
  @Inject Visit visit;

  private List<Accuracy> experts = List.of();

  public void load() {
    if (currentActor.isSignedIn()) {
      experts = views.list(currentActor.actor());
    } else {
      visit.signInFirst();
    }
  }

  public List<Accuracy> getExperts() {
    return experts;
  }
}
