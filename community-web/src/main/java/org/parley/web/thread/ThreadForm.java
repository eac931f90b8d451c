package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.web.page.Feedback;
import org.parley.web.page.PendingText;
import org.parley.web.page.Visit;
import org.parley.web.poll.PollFields;
import org.parley.web.security.CurrentActor;

/**
 * What was sent from a thread's page: plain forms with the field {@code do}, which names the deed,
 * and whatever fields the deed needs. A deed that was done leads to the page that shows it; one
 * that was refused shows the page again with the reason and with what was typed.
 */
@Named
@RequestScoped
public class ThreadForm {

  private static final List<String> FIELDS =
      Stream.concat(Stream.of("do", "post", "body", "key", "value"), PollFields.NAMES.stream())
          .toList();

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject ThreadDeeds deeds;
  @Inject Feedback feedback;
  @Inject PendingText pendingText;
  @Inject PollFields poll;

  private Map<String, String> sent = Map.of();

  /** Does what was asked for, before the page is read. */
  public void act(long threadId, Visit visit) {
    if (!visit.isSending()) {
      sent = currentActor.isSignedIn() ? pendingText.take() : sent;
      poll.remember(sent);
      return;
    }
    sent = FIELDS.stream().collect(Collectors.toMap(name -> name, this::field));
    if (!currentActor.isSignedIn()) {
      pendingText.keep(sent);
      visit.signInFirst();
      return;
    }
    try {
      visit.goTo(deeds.perform(currentActor.actor(), new Deed(threadId, visit.getAddress(), sent)));
    } catch (NotFound gone) {
      throw gone;
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  /** What was typed into the form of an answer. */
  public String getAnswer() {
    return isAnswering() ? sent.get("body") : "";
  }

  /** Whether an answer was typed that is not posted yet. */
  public boolean isAnswering() {
    return "answer".equals(sent.get("do"));
  }

  /** Whether to show the form: also to who can no longer post what they typed. */
  public boolean mayAnswer(ThreadView thread) {
    return thread.may().answer() || isAnswering();
  }

  public boolean mayComment(PostView post) {
    return post.may().comment() || isCommentingOn(post.id());
  }

  /** What was typed into the form of a comment below this post. */
  public String commentOn(long postId) {
    return isCommentingOn(postId) ? sent.get("body") : "";
  }

  /** Whether a comment below this post was typed that is not posted yet. */
  public boolean isCommentingOn(long postId) {
    return "comment".equals(sent.get("do")) && String.valueOf(postId).equals(sent.get("post"));
  }

  /** A key that makes sure that one form, sent twice, writes once. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }

  private String field(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
