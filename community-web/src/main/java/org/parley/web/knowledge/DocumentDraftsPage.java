package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.DocumentPolicy;
import org.parley.community.document.knowledge.DraftList;
import org.parley.community.document.knowledge.DraftRow;
import org.parley.community.document.knowledge.DraftViews;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Pager;

/** {@code document-drafts.xhtml}: the documents that a member may write in. */
@Named
@RequestScoped
public class DocumentDraftsPage {

  private static final int PAGE = 30;

  @Inject DocumentForm form;
  @Inject DraftViews drafts;

  private String show;
  private String after;
  private DraftList shown;
  private Page<DraftRow> page = new Page<>(List.of(), null);

  public void load() {
    shown =
        show == null || show.isEmpty()
            ? DraftList.MINE
            : DraftList.ofWord(show).orElseThrow(() -> new Invalid("show", "document.list"));
    if (form.open()) {
      page = drafts.list(form.actor(), shown, after, PAGE);
    }
  }

  public List<DraftRow> getRows() {
    return page.items();
  }

  public List<DraftList> getLists() {
    return List.of(DraftList.values());
  }

  public DraftList getShown() {
    return shown;
  }

  public boolean isWriter() {
    return DocumentPolicy.mayBegin(form.actor());
  }

  /** The address of one of the lists. */
  public String listed(String word) {
    return "/documents/drafts?show=" + word;
  }

  public Pager getPager() {
    return new Pager(listed(shown.word()), after, page.next());
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
