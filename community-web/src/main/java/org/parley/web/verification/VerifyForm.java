package org.parley.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.moderation.verification.NewVerification;
import org.parley.moderation.verification.VerificationService;
import org.parley.web.page.Done;
import org.parley.web.page.SentForm;

/** What somebody says who verifies an answer. What was typed is still there when it is refused. */
@Named
@RequestScoped
public class VerifyForm extends SentForm {

  @Inject VerificationService service;

  /** Whether something was sent and done; the request then ends with a redirect to the post. */
  boolean send(long postId) {
    return send(() -> Done.at("/p/" + postId + "/verify", perform(postId)));
  }

  private String perform(long postId) {
    switch (of("do")) {
      case "verify" -> {
        service.verify(
            actor(), postId, NewVerification.of(of("productVersion"), of("until"), version()));
        return "verified";
      }
      case "withdraw" -> {
        service.withdraw(actor(), postId);
        return "unverified";
      }
      default -> throw new NotFound("page.not-found");
    }
  }

  private long version() {
    try {
      return Long.parseLong(of("version"));
    } catch (NumberFormatException e) {
      throw new Invalid("version", "version.unreadable");
    }
  }
}
