package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;

/** What an agent says when inviting. What was typed is still there when it is refused. */
@Named
@RequestScoped
public class PrivateInviteForm {

  @Inject SentFields fields;
  @Inject Inviting inviting;
  @Inject Feedback feedback;
  @Inject Visit visit;

  /** Whether an invitation was sent; the request then ends with a redirect to the conversation. */
  boolean invite(long postId) {
    if (!visit.isSending()) {
      return false;
    }
    try {
      visit.goTo(inviting.invite(postId));
      return true;
    } catch (NotFound gone) {
      throw gone;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  void keep() {
    fields.keep();
  }

  /** The word of the channel that is chosen. */
  public String getChannel() {
    String word = fields.of("channel");
    return word.isEmpty() ? "chat" : word;
  }

  public String getGreeting() {
    return fields.of("body");
  }

  /** What was typed into the field for a time, from 1 on. */
  public String slot(int number) {
    String[] typed = fields.all("slot");
    return typed == null || typed.length < number ? "" : typed[number - 1];
  }
}
