package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.poll.PollService;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.thread.EditableText;
import org.parley.community.thread.EditableTexts;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code poll-add.xhtml}: puts a poll into a post that is written already. */
@Named
@RequestScoped
public class PollAddPage {

  @Inject CurrentActor currentActor;
  @Inject EditableTexts texts;
  @Inject PollService polls;
  @Inject PollFields fields;
  @Inject PollForm form;

  private long id;
  private EditableText post;

  public void load(Visit visit, Feedback feedback) {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    if (visit.isSending()) {
      try {
        polls.add(currentActor.actor(), id, fields.poll(), form.of("key"));
        visit.goTo(Done.at("/p/" + id, "poll-added"));
        return;
      } catch (NotAllowed | NotFound refusal) {
        feedback.tellSilenced(refusal);
      } catch (Problem problem) {
        feedback.refuse(problem);
      }
    }
    post = texts.find(currentActor.actor(), id);
  }

  public EditableText getPost() {
    return post;
  }

  /** The key that makes a second sending of this very form harmless. */
  public String getKey() {
    return form.of("key").isBlank() ? form.newKey() : form.of("key");
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
