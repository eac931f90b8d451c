package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.idea.IdeaPolicy;
import org.parley.community.idea.IdeaStatus;
import org.parley.community.idea.IdeaStatusService;
import org.parley.community.idea.IdeaView;
import org.parley.community.idea.NewStatus;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;
import org.parley.web.housekeeping.ThreadReference;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;

/** {@code idea-status.xhtml}: says how far an idea is, and why. */
@Named
@RequestScoped
public class IdeaStatusPage {

  @Inject TidyForm form;
  @Inject IdeaPanel panel;
  @Inject ThreadViews threads;
  @Inject IdeaStatusService service;

  private long id;
  private ThreadView thread;

  public void load() {
    if (!form.signIn()) {
      return;
    }
    thread = threads.find(form.actor(), id, new AnswerQuery(null, null, 1));
    if (!IdeaPolicy.maySetStatus(form.actor())) {
      throw new NotAllowed("idea.status-not-allowed");
    }
    getIdea();
    form.send(this::change);
  }

  private String change() {
    service.change(
        form.actor(),
        id,
        new NewStatus(
            IdeaStatus.ofWord(form.of("status")),
            form.of("reason"),
            form.of("quarter"),
            form.of("version"),
            ThreadReference.readOptional("link", form.of("link"))));
    return Done.at(thread.path(), "idea-status");
  }

  public IdeaView getIdea() {
    return panel.of(id);
  }

  public ThreadView getThread() {
    return thread;
  }

  /** Where the idea may go from where it is. */
  public List<IdeaStatus> getChoices() {
    return getIdea().status().choices();
  }

  /** The status that was chosen, or the one that it has. */
  public String getChosen() {
    IdeaStatus first = getIdea().isNew() ? IdeaStatus.UNDER_REVIEW : getIdea().status();
    return form.of("status", first.word());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
