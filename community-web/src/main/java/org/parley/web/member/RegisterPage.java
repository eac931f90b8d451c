package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.account.Registration;
import org.parley.community.account.RegistrationService;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.ClientAddress;
import org.parley.web.security.CurrentActor;

/** {@code register.xhtml}: what a newcomer types; the rest is in the mail. */
@Named
@RequestScoped
public class RegisterPage extends NewcomerForm {

  @Inject RegistrationService registrations;
  @Inject CurrentActor currentActor;
  @Inject HttpServletRequest request;
  @Inject Feedback feedback;
  @Inject Visit visit;

  public void register() {
    try {
      registrations.register(
          currentActor.actor(),
          new Registration(getName(), getDisplayName(), getEmail(), password()),
          ClientAddress.of(request));
      visit.goTo("/check-mail");
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }
}
