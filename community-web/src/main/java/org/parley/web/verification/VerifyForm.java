package org.parley.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.verification.NewVerification;
import org.parley.moderation.verification.VerificationService;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** What somebody says who verifies an answer. What was typed is still there when it is refused. */
@Named
@RequestScoped
public class VerifyForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject VerificationService service;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether something was sent and done; the request then ends with a redirect to the post. */
  boolean send(long postId) {
    if (!visit.isSending()) {
      return false;
    }
    try {
      visit.goTo(Done.at("/p/" + postId + "/verify", perform(postId)));
      return true;
    } catch (NotAllowed | NotFound refusal) {
      throw refusal;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  private String perform(long postId) {
    switch (of("do", "")) {
      case "verify" -> {
        service.verify(
            currentActor.actor(),
            postId,
            NewVerification.of(of("productVersion", ""), of("until", ""), version()));
        return "verified";
      }
      case "withdraw" -> {
        service.withdraw(currentActor.actor(), postId);
        return "unverified";
      }
      default -> throw new NotFound("page.not-found");
    }
  }

  private long version() {
    try {
      return Long.parseLong(of("version", ""));
    } catch (NumberFormatException e) {
      throw new Invalid("version", "version.unreadable");
    }
  }

  /** What was typed into a field, or what stands there before anybody typed. */
  public String of(String field, String usual) {
    String value = request.getParameter(field);
    return value == null ? usual : value.strip();
  }
}
