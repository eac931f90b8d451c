package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.sanction.SanctionView;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code sanction-board.xhtml}: appeals that wait and what holds at present, of all members. */
@Named
@RequestScoped
public class SanctionBoardPage {

  @Inject CurrentActor currentActor;
  @Inject SanctionViews views;
  @Inject Visit visit;

  private List<SanctionView> sanctions = List.of();

  public void load() {
    if (currentActor.isSignedIn()) {
      sanctions = views.board(currentActor.actor());
    } else {
      visit.signInFirst();
    }
  }

  public List<SanctionView> getSanctions() {
    return sanctions;
  }
}
