package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.moderation.sanction.SanctionService;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * What is decided about a member, sent from their page: the field {@code do} names it. Done, it
 * leads back to the page; refused, the page is shown with the reason.
 */
@Named
@RequestScoped
public class SanctionDeeds {

  @Inject CurrentActor currentActor;
  @Inject SanctionService sanctions;
  @Inject SanctionFields fields;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether it was done; the request then ends with a redirect. */
  boolean perform(String memberName) {
    try {
      act(currentActor.actor(), memberName);
      visit.goTo(Done.at("/m/" + memberName + "/sanctions", "sanction" + fields.of("do")));
      return true;
    } catch (NotFound refusal) {
      throw refusal;
    } catch (NotAllowed refusal) {
      if (!currentActor.actor().keepsOrder()) {
        throw refusal;
      }
      feedback.refuse(refusal);
      return false;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  private void act(Actor actor, String memberName) {
    switch (fields.of("do")) {
      case "impose" -> sanctions.impose(actor, memberName, fields.wanted());
      case "lift" -> because(why -> sanctions.lift(actor, id(), why));
      case "uphold" -> because(why -> sanctions.uphold(actor, id(), why));
      default -> throw new Invalid("do", "request.incomplete");
    }
  }

  /** Beside a decision stands another field for a note than in the form below. */
  private void because(Consumer<String> deed) {
    try {
      deed.accept(fields.of("why"));
    } catch (Invalid invalid) {
      throw new Invalid(
          invalid.field().equals("note") ? "why" : invalid.field(),
          invalid.code(),
          invalid.arguments().toArray());
    }
  }

  /** Whether what was sent beside this decision was refused. */
  public boolean isRefused(long id) {
    return feedback.has("why") && fields.of("id").equals(Long.toString(id));
  }

  private long id() {
    try {
      return Long.parseLong(fields.of("id"));
    } catch (NumberFormatException e) {
      throw new NotFound("sanction.unknown");
    }
  }
}
