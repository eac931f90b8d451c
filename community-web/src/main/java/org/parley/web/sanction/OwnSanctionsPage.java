package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.notification.InboxService;
import org.parley.community.problem.NotFound;
import org.parley.moderation.sanction.SanctionAppealService;
import org.parley.moderation.sanction.SanctionView;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.security.CurrentActor;

/** {@code sanctions.xhtml}: a member reads what was decided about them, and appeals once. */
@Named
@RequestScoped
public class OwnSanctionsPage {

  @Inject CurrentActor currentActor;
  @Inject SanctionViews views;
  @Inject SanctionAppealService appeals;
  @Inject SanctionAppealForm form;
  @Inject InboxService inbox;

  private List<SanctionView> sanctions = List.of();

  /** Takes the appeal that was sent, else shows the page; visitors sign in first. */
  public void load() {
    if (!form.open()) {
      return;
    }
    boolean isSent =
        form.send("/sanctions", appeal -> appeals.appeal(currentActor.actor(), id(), appeal));
    if (!isSent) {
      inbox.see(currentActor.actor(), "/sanctions");
      sanctions = views.own(currentActor.actor());
    }
  }

  public List<SanctionView> getSanctions() {
    return sanctions;
  }

  private long id() {
    try {
      return Long.parseLong(form.of("id"));
    } catch (NumberFormatException e) {
      throw new NotFound("sanction.unknown");
    }
  }
}
