package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.Problem;
import org.parley.moderation.sanction.SanctionView;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.route.Address;
import org.parley.web.security.CurrentActor;
import org.parley.web.security.SignIn;

/** {@code sign-in.xhtml}: leads back to where somebody came from, if that is on this site. */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignIn signIn;
  @Inject CurrentActor currentActor;
  @Inject SanctionViews sanctions;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String name = "";
  private String password = "";
  private String returnTo;
  private SanctionView keptOut;

  /** Who is signed in already has nothing to do here. */
  public void load() {
    if (currentActor.isSignedIn()) {
      visit.goTo(destination());
    }
  }

  public void signIn() {
    try {
      signIn.signIn(name, password);
      visit.goTo(destination());
    } catch (Problem problem) {
      feedback.refuse(problem);
      if (problem.code().equals("sign-in.suspended")) {
        keptOut = sanctions.keepingOut(name).orElse(null);
      }
    }
  }

  /** Why the member who has just typed the right password may not come in; null for all others. */
  public SanctionView getKeptOut() {
    return keptOut;
  }

  private String destination() {
    return Address.isLocal(returnTo) ? returnTo : "/";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** A password is never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getReturnTo() {
    return returnTo;
  }

  public void setReturnTo(String returnTo) {
    this.returnTo = returnTo;
  }
}
