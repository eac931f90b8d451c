package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.member.Author;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpView;
import org.parley.moderation.followup.FollowUpView.HistoryLine;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.moderation.followup.WorkNote;
import org.parley.moderation.routing.TeamView;
import org.parley.moderation.sla.Priority;
import org.parley.web.page.Formats;

/** {@code follow-up.xhtml}: one follow-up with its thread. Its forms are {@link FollowUpDeeds}'. */
@Named
@RequestScoped
public class FollowUpPage {

  private static final int POSTS = 50;

  @Inject WorkForm form;
  @Inject FollowUpDeeds deeds;
  @Inject FollowUpViews followUps;
  @Inject ThreadViews threads;
  @Inject QueueChoices choices;

  private long id;
  private FollowUpView followUp;
  private ThreadView thread;

  /** Does what was sent, or reads the follow-up and what of its thread may be read. */
  public void load() {
    if (form.open() && !form.send(() -> deeds.perform(id, form))) {
      followUp = followUps.find(form.actor(), id);
      if (getRow().thread().isOpenable()) {
        thread =
            threads.find(
                form.actor(), getRow().thread().id(), new AnswerQuery("oldest", null, POSTS));
      }
    }
  }

  public FollowUpView getFollowUp() {
    return followUp;
  }

  public FollowUpRow getRow() {
    return followUp.row();
  }

  /** Null when the agent may not open it. */
  public ThreadView getThread() {
    return thread;
  }

  /** As they were written, the opening one first. */
  public List<PostView> getPosts() {
    return Stream.of(List.of(thread.opening()), thread.pinned(), thread.answers().items())
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(PostView::number))
        .toList();
  }

  /** Whether the thread goes on after the posts that are shown. */
  public boolean isLonger() {
    return thread.answers().next() != null;
  }

  public String getThreadAddress() {
    return "/t/" + thread.id() + "/" + Formats.segment(thread.slug());
  }

  /** What was done and noted, the newest first. */
  public List<HistoryLine> getEntries() {
    List<HistoryLine> entries = new ArrayList<>(followUp.history());
    Collections.reverse(entries);
    return entries;
  }

  public boolean isMine() {
    return form.actor().isMember(getRow().owner().id());
  }

  public boolean isWatching() {
    return followUp.isWatchedBy(form.actor().id());
  }

  public List<Author> getColleagues() {
    return choices.getColleagues();
  }

  public List<TeamView> getTeams() {
    return choices.getTeams();
  }

  public List<Priority> getPriorities() {
    return List.of(Priority.values());
  }

  /** What was typed into a field of one of the forms; empty in the others. */
  public String typed(String deed, String field) {
    return form.of("do").equals(deed) ? form.of(field) : "";
  }

  public String getAddress() {
    return FollowUpDeeds.address(id);
  }

  public int getLongestNote() {
    return WorkNote.LONGEST;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
