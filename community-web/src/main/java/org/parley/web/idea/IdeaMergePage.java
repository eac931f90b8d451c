package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;
import org.parley.search.SearchHit;
import org.parley.web.housekeeping.ThreadReference;
import org.parley.web.housekeeping.TidyForm;
import org.parley.web.page.Done;

/** {@code idea-merge.xhtml}: makes one idea of two that want the same. */
@Named
@RequestScoped
public class IdeaMergePage {

  @Inject TidyForm form;
  @Inject IdeaPanel panel;
  @Inject ThreadViews threads;
  @Inject MergeService merges;
  @Inject SimilarIdeas similar;

  private long id;
  private ThreadView thread;

  public void load() {
    if (!form.signIn()) {
      return;
    }
    thread = threads.find(form.actor(), id, new AnswerQuery(null, null, 1));
    if (!panel.of(id).may().merge()) {
      throw new NotAllowed("thread.tidy-not-allowed");
    }
    form.send(this::merge);
  }

  private String merge() {
    long into = ThreadReference.read("into", form.of("into"));
    merges.merge(form.actor(), id, into, form.of("note"));
    return Done.at("/t/" + into, "idea-merged");
  }

  public ThreadView getThread() {
    return thread;
  }

  /** Ideas that may want the same. */
  public List<SearchHit> getCandidates() {
    return similar.to(form.actor(), thread);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
