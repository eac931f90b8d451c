package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * What somebody does in a conversation: the field {@code do} names it. Done, it leads back there;
 * refused, the page is shown with the reason and with what was typed.
 */
@Named
@RequestScoped
public class ConversationForm {

  @Inject CurrentActor currentActor;
  @Inject SentFields fields;
  @Inject ConversationDeeds deeds;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether it was done; the request then ends with a redirect. */
  boolean act(long id) {
    String deed = fields.of("do");
    try {
      deeds.perform(currentActor.actor(), id, deed);
      String page = "/conversations/" + id;
      visit.goTo(deed.equals("say") ? page + "#talk-end" : Done.at(page, "talk" + deed));
      return true;
    } catch (NotFound gone) {
      throw gone;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  /** Keeps what a member has sent whose session had ended. */
  void keep() {
    fields.keep();
  }

  /** What was typed into a form that does this. */
  public String typed(String deed, String field) {
    boolean isItsForm = fields.of("do").isEmpty() || fields.of("do").equals(deed);
    return isItsForm ? fields.of(field) : "";
  }

  /** What was typed into a form that does this, else what the page begins with. */
  public String typedOr(String deed, String field, String usual) {
    return fields.of("do").equals(deed) ? fields.of(field) : usual;
  }

  /** Whether a field was refused in a form that does this. */
  public boolean isRefused(String deed, String field) {
    return fields.of("do").equals(deed) && feedback.has(field);
  }
}
