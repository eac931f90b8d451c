package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MergedThreads;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;

/** The thread that somebody puts in order, as every page about it shows it. */
@Named
@RequestScoped
public class TidyThread {

  @Inject TidyForm form;
  @Inject ThreadViews views;
  @Inject MergedThreads merged;
  @Inject SpaceViews spaces;

  private ThreadView thread;
  private List<SpaceView.Entry> spaceList;

  ThreadView load(long id) {
    thread = views.find(form.actor(), id, AnswerQuery.firstPage());
    return thread;
  }

  /** Another thread; what was merged leads to where it went. */
  ThreadView other(long id) {
    long now = merged.target(form.actor(), id).map(link -> link.id()).orElse(id);
    return views.find(form.actor(), now, AnswerQuery.firstPage());
  }

  public ThreadView getThread() {
    return thread;
  }

  /** The spaces that the reader knows. */
  public List<SpaceView.Entry> getSpaces() {
    if (spaceList == null) {
      spaceList = spaces.entries(form.actor());
    }
    return spaceList;
  }
}
