package org.parley.web.poll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.poll.OpenBallots;
import org.parley.community.poll.PollView;
import org.parley.community.poll.PollViews;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Pager;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code poll.xhtml}: one poll with everything about it. All ballots are sent here: one that is
 * taken leads back to where it was filled in, one that is not is shown again with the reason.
 */
@Named
@RequestScoped
public class PollPage {

  private static final int NAMES = 50;

  @Inject CurrentActor currentActor;
  @Inject PollViews polls;
  @Inject OpenBallots ballots;
  @Inject PollDeeds deeds;
  @Inject PollForm form;

  private long id;
  private String after;
  private PollView poll;
  private Page<OpenBallots.Named> names = new Page<>(List.of(), null);

  /** Does what was sent, if anything was, and else shows the poll. */
  public void load(Visit visit, Feedback feedback) {
    if (visit.isSending() && !currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    if (visit.isSending()) {
      try {
        visit.goTo(deeds.perform(currentActor.actor(), id, form));
        return;
      } catch (NotFound gone) {
        throw gone;
      } catch (Problem problem) {
        feedback.refuse(problem);
      }
    }
    show();
  }

  private void show() {
    poll = polls.find(currentActor.actor(), id);
    if (poll.result() != null && !poll.terms().isSecret()) {
      names = ballots.list(currentActor.actor(), id, after, NAMES);
    }
  }

  public PollView getPoll() {
    return poll;
  }

  /** Open ballots with their names, for who may see them. */
  public List<OpenBallots.Named> getNames() {
    return names.items();
  }

  public Pager getPager() {
    return new Pager("/polls/" + id, after, names.next());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
