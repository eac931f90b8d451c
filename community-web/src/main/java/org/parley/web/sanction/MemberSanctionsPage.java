package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.MemberDirectory;
import org.parley.community.account.MemberListing;
import org.parley.moderation.sanction.SanctionPolicy;
import org.parley.moderation.sanction.SanctionView;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code member-sanctions.xhtml}: what was ever decided about a member, and the form for another
 * decision, for who keeps order.
 */
@Named
@RequestScoped
public class MemberSanctionsPage {

  @Inject CurrentActor currentActor;
  @Inject MemberDirectory directory;
  @Inject SanctionViews views;
  @Inject SanctionDeeds deeds;
  @Inject Visit visit;

  private String name;
  private MemberListing member;
  private List<SanctionView> sanctions = List.of();

  /** Does what was sent, else shows the page; visitors sign in first. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!visit.isSending() || !deeds.perform(name)) {
      member = directory.find(currentActor.actor(), name);
      sanctions = views.of(currentActor.actor(), name);
    }
  }

  public MemberListing getMember() {
    return member;
  }

  public List<SanctionView> getSanctions() {
    return sanctions;
  }

  /** Whether the reader stands above the member. */
  public boolean isDeciding() {
    return SanctionPolicy.mayDecide(currentActor.actor(), member);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
