package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.poll.PollService;
import org.parley.community.poll.PollView;
import org.parley.community.poll.PollViews;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code poll-edit.xhtml}: rewords a poll on which nobody has voted. */
@Named
@RequestScoped
public class PollEditPage {

  @Inject CurrentActor currentActor;
  @Inject PollViews views;
  @Inject PollService polls;
  @Inject PollFields fields;

  private long id;
  private PollView poll;

  public void load(Visit visit, Feedback feedback) {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    if (visit.isSending()) {
      try {
        polls.reword(currentActor.actor(), id, fields.poll());
        visit.goTo(Done.at("/polls/" + id, "poll-saved"));
        return;
      } catch (NotAllowed | NotFound refusal) {
        feedback.tellSilenced(refusal);
      } catch (Problem problem) {
        feedback.refuse(problem);
      }
    }
    show(visit);
  }

  /**
   * @throws Conflict when somebody has voted meanwhile
   */
  private void show(Visit visit) {
    poll = views.find(currentActor.actor(), id);
    if (!poll.standing().mayRun()) {
      throw new NotAllowed("poll.run-not-allowed");
    }
    if (!poll.standing().mayReword() && !visit.isSending()) {
      throw new Conflict("poll.frozen");
    }
    fields.remember(poll);
  }

  public PollView getPoll() {
    return poll;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
