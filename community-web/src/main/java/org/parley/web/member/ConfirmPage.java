package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.account.RegistrationService;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.security.CurrentActor;

/**
 * {@code confirm.xhtml}, where the mail's link leads. Only its button confirms: programs that look
 * at every link of a mail do not use it up.
 */
@Named
@RequestScoped
public class ConfirmPage {

  @Inject RegistrationService registrations;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;

  private String token = "";
  private boolean confirmed;

  public void confirm() {
    try {
      registrations.confirm(currentActor.actor(), token);
      confirmed = true;
    } catch (Problem problem) {
      feedback.refuse("token", "problem." + problem.code());
    }
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
