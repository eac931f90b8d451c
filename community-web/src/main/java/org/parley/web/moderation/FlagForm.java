package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.PendingText;
import org.parley.web.page.Visit;

/**
 * What somebody says when flagging. What was typed is still there when it is refused, and after
 * signing in again.
 */
@Named
@RequestScoped
public class FlagForm {

  @Inject HttpServletRequest request;
  @Inject Flagging flagging;
  @Inject Feedback feedback;
  @Inject PendingText pendingText;
  @Inject Visit visit;

  private Map<String, String> typed = Map.of();

  /** Whether a flag was sent and raised; the request then ends with a redirect to the post. */
  boolean raise(long postId) {
    if (!visit.isSending()) {
      typed = pendingText.take();
      return false;
    }
    typed = sent();
    try {
      visit.goTo(flagging.raise(postId, typed));
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
    if (visit.isSending()) {
      pendingText.keep(sent());
    }
  }

  public String getReason() {
    return typed.getOrDefault("reason", "");
  }

  public String getNote() {
    return typed.getOrDefault("note", "");
  }

  private Map<String, String> sent() {
    return Map.of("reason", field("reason"), "note", field("note"), "key", field("key"));
  }

  private String field(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
