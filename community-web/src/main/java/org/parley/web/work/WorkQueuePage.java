package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.FollowUpFilter;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.web.live.LiveWork;
import org.parley.web.page.Feedback;
import org.parley.web.page.Pager;

/** {@code work-queue.xhtml}: what waits for somebody. */
@Named
@RequestScoped
public class WorkQueuePage {

  private static final String PATH = "/work/queue";
  private static final int PAGE = 25;

  @Inject WorkForm form;
  @Inject QueueFields fields;
  @Inject LiveWork live;
  @Inject FollowUpViews followUps;
  @Inject Feedback feedback;

  private Page<FollowUpRow> rows = new Page<>(List.of(), null);

  public void load() {
    if (!form.open()) {
      return;
    }
    try {
      FollowUpFilter filter = fields.filter();
      live.note(filter);
      rows = followUps.list(form.actor(), filter, form.of("after"), PAGE);
    } catch (Invalid invalid) {
      feedback.refuse(invalid);
    }
  }

  public List<FollowUpRow> getRows() {
    return rows.items();
  }

  public List<FollowUpReason> getReasons() {
    return List.of(FollowUpReason.values());
  }

  public List<FollowUpState> getStates() {
    return List.of(FollowUpState.values());
  }

  public Pager getPager() {
    return new Pager(PATH + fields.getQuery(), form.of("after"), rows.next());
  }
}
