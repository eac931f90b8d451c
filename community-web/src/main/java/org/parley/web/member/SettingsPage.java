package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberService;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Profile;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code settings.xhtml}: what a member tells about themselves. */
@Named
@RequestScoped
public class SettingsPage {

  @Inject MemberService members;
  @Inject MemberViews views;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String displayName = "";
  private String about = "";
  private String location = "";
  private String website = "";

  /** Fills the form when it is first shown. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    MemberProfile profile = views.profile(currentActor.actor().name(), currentActor.actor());
    displayName = profile.displayName();
    about = profile.about();
    location = profile.location();
    website = profile.website();
  }

  public void save() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    try {
      members.updateProfile(
          currentActor.actor(), new Profile(displayName, about, location, website));
      visit.goTo("/settings?done=" + (CardNumbers.areIn(about) ? "masked" : "profile"));
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getLocation() {
    return location;
  }

  public void setLocation(String location) {
    this.location = location;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }
}
