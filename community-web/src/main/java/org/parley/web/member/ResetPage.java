package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.account.PasswordService;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code reset.xhtml}: a new password for whoever holds the link. */
@Named
@RequestScoped
public class ResetPage {

  @Inject PasswordService passwords;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String token = "";
  private String password = "";

  public void reset() {
    try {
      passwords.reset(currentActor.actor(), token, password);
      visit.goTo("/sign-in?done=reset");
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  /** A password is never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
