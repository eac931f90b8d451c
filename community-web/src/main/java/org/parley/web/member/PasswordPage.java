package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.account.PasswordService;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;
import org.parley.web.security.SignIn;

/** {@code password.xhtml}: a member's password and sessions. */
@Named
@RequestScoped
public class PasswordPage {

  @Inject PasswordService passwords;
  @Inject SignIn signIn;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String currentPassword = "";
  private String password = "";

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    }
  }

  public void change() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    try {
      signIn.continueWith(passwords.change(currentActor.actor(), currentPassword, password));
      visit.goTo("/settings/password?done=password");
    } catch (NotAllowed wrong) {
      feedback.refuse("currentPassword", "problem." + wrong.code());
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public void signOutEverywhere() {
    if (currentActor.isSignedIn()) {
      signIn.signOutEverywhere();
    }
    visit.goTo("/sign-in?done=everywhere");
  }

  /** A password is never shown again. */
  public String getCurrentPassword() {
    return "";
  }

  public void setCurrentPassword(String currentPassword) {
    this.currentPassword = currentPassword;
  }

  /** A password is never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
