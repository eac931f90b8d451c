package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.document.revision.RevisionViews;

/** {@code document-compare.xhtml}: two texts of a document side by side. */
@Named
@RequestScoped
public class DocumentComparePage {

  @Inject DocumentForm form;
  @Inject RevisionViews views;

  private long id;
  private int from;
  private int to;
  private RevisionViews.Comparison comparison;

  public void load() {
    if (form.open()) {
      comparison = views.compare(form.actor(), id, from, to);
    }
  }

  public RevisionViews.Comparison getComparison() {
    return comparison;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }

  public int getTo() {
    return to;
  }

  public void setTo(int to) {
    this.to = to;
  }
}
