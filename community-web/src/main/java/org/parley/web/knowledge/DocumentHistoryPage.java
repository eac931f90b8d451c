package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.life.Stand;
import org.parley.community.document.revision.Revision;
import org.parley.community.document.revision.RevisionService;
import org.parley.community.document.revision.RevisionViews;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;
import org.parley.web.page.Pager;

/** {@code document-history.xhtml}: what a document has said; names and restores versions of it. */
@Named
@RequestScoped
public class DocumentHistoryPage {

  private static final int PAGE = 20;

  @Inject DocumentForm form;
  @Inject RevisionViews views;
  @Inject RevisionService revisions;

  private long id;
  private String after;
  private RevisionViews.History history;

  public void load() {
    if (form.open() && !form.send(this::perform)) {
      history = views.history(form.actor(), id, after, PAGE);
    }
  }

  private String perform() {
    int step = form.number("step");
    switch (form.of("do")) {
      case "name" -> revisions.name(form.actor(), id, step, form.of("name"));
      case "restore" -> revisions.restore(form.actor(), id, step, form.number("head"));
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at("/documents/" + id + "/history", "version" + form.of("do"));
  }

  public Stand getStand() {
    return history.stand();
  }

  public List<Revision> getRevisions() {
    return history.revisions().items();
  }

  public boolean isPublished(Revision revision) {
    return Integer.valueOf(revision.last()).equals(history.stand().publishedHead());
  }

  public boolean isCurrent(Revision revision) {
    return revision.last() == history.stand().head();
  }

  /** Leads to what the revision changed. */
  public String changesOf(Revision revision) {
    int before = Math.max(0, revision.first() - 1);
    return "/documents/" + id + "/compare?from=" + before + "&to=" + revision.last();
  }

  public boolean isChangeable() {
    return !history.stand().state().word().equals("archived");
  }

  public Pager getPager() {
    return new Pager("/documents/" + id + "/history", after, history.revisions().next());
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
