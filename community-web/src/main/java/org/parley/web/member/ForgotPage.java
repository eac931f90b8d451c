package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.account.PasswordService;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.ClientAddress;
import org.parley.web.security.CurrentActor;

/** {@code forgot.xhtml}: asks for a link; whether there is an account is not told. */
@Named
@RequestScoped
public class ForgotPage {

  @Inject PasswordService passwords;
  @Inject CurrentActor currentActor;
  @Inject HttpServletRequest request;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String email = "";

  public void request() {
    try {
      passwords.requestReset(currentActor.actor(), email, ClientAddress.of(request));
      visit.goTo("/check-mail");
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
