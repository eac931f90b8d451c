package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;
import org.parley.moderation.followup.FollowUpOpeningService;
import org.parley.moderation.followup.FollowUpPolicy;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.moderation.followup.NewFollowUp;
import org.parley.moderation.followup.WorkNote;
import org.parley.moderation.sla.Priority;
import org.parley.web.page.Done;

/** {@code work-new.xhtml}: opens a follow-up for a thread by hand. */
@Named
@RequestScoped
public class NewFollowUpPage {

  @Inject WorkForm form;
  @Inject FollowUpOpeningService opening;
  @Inject FollowUpViews followUps;
  @Inject ThreadViews threads;

  private ThreadView thread;
  private List<FollowUpRow> earlier = List.of();

  public void load() {
    if (form.open() && !form.send(this::open)) {
      requireWorking();
      long id = threadId();
      thread = threads.find(form.actor(), id, new AnswerQuery("oldest", null, 1));
      earlier = followUps.ofThread(form.actor(), id);
    }
  }

  private void requireWorking() {
    if (!FollowUpPolicy.mayWork(form.actor())) {
      throw new NotAllowed("follow-up.staff-only");
    }
  }

  private String open() {
    NewFollowUp wanted =
        new NewFollowUp(
            threadId(),
            null,
            Priority.ofWord(form.of("priority")),
            WorkNote.of(form.of("note")),
            form.of("key").isEmpty() ? null : form.of("key"));
    return Done.at(FollowUpDeeds.address(opening.open(form.actor(), wanted)), "workopen");
  }

  private long threadId() {
    String typed = form.of("thread");
    if (!typed.matches("[0-9]{1,18}")) {
      throw new NotFound("thread.not-found");
    }
    return Long.parseLong(typed);
  }

  public ThreadView getThread() {
    return thread;
  }

  /** Follow-ups that the thread has or had. */
  public List<FollowUpRow> getEarlier() {
    return earlier;
  }

  public List<Priority> getPriorities() {
    return List.of(Priority.values());
  }

  public int getLongestNote() {
    return WorkNote.LONGEST;
  }

  public String getAddress() {
    return "/work/new?thread=" + thread.id();
  }
}
