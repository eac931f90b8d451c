package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.moderation.checkin.CheckInViews;
import org.parley.moderation.followup.FollowUpFilter;
import org.parley.moderation.followup.FollowUpFilter.Urgency;
import org.parley.moderation.followup.FollowUpFilter.Whose;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.moderation.routing.SilenceRelay;
import org.parley.web.live.LiveWork;
import org.parley.web.page.Pager;

/** {@code work.xhtml}: what the agent has taken on. Its forms are {@link AgentDesk}'s. */
@Named
@RequestScoped
public class WorkPage {

  static final String PATH = "/work";

  private static final int PAGE = 25;
  private static final FollowUpFilter MINE = FollowUpFilter.open().of(Whose.MINE);

  @Inject WorkForm form;
  @Inject AgentDesk desk;
  @Inject LiveWork live;
  @Inject FollowUpViews followUps;
  @Inject CheckInViews checkIns;

  private Page<FollowUpRow> rows = new Page<>(List.of(), null);
  private Sums sums;
  private int unread;

  /** How much the agent has taken on. */
  public record Sums(int open, int late, int near, int waiting) {}

  public void load() {
    if (form.open() && !form.send(desk::perform)) {
      live.note(filter());
      unread = checkIns.overdue(form.actor());
      rows = followUps.list(form.actor(), filter(), form.of("after"), PAGE);
      sums =
          new Sums(
              count(MINE),
              count(MINE.pressing(Urgency.BREACHED)),
              count(MINE.pressing(Urgency.AT_RISK)),
              count(MINE.in(FollowUpState.WAITING)));
    }
  }

  private int count(FollowUpFilter filter) {
    return followUps.count(form.actor(), filter);
  }

  private FollowUpFilter filter() {
    return switch (getTab()) {
      case "open" -> MINE;
      case "waiting" -> MINE.in(FollowUpState.WAITING);
      case "watched" -> FollowUpFilter.open().of(Whose.WATCHED);
      case "done" -> MINE.in(FollowUpState.DONE);
      default -> throw new NotFound("page.not-found");
    };
  }

  public List<FollowUpRow> getRows() {
    return rows.items();
  }

  public List<String> getTabs() {
    return List.of("open", "waiting", "watched", "done");
  }

  public String getTab() {
    return form.of("show", "open");
  }

  /** The address of one of the lists. */
  public String shown(String tab) {
    return tab.equals("open") ? PATH : PATH + "?show=" + tab;
  }

  public Sums getSums() {
    return sums;
  }

  /** How many spaces of the agent's somebody must look into now. */
  public int getUnread() {
    return unread;
  }

  /** After how many minutes of silence an agent is away. */
  public int getSilence() {
    return SilenceRelay.minutes();
  }

  public Pager getPager() {
    return new Pager(shown(getTab()), form.of("after"), rows.next());
  }
}
