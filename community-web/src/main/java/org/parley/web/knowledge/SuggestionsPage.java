package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.suggestion.Suggestion;
import org.parley.community.document.suggestion.SuggestionViews;
import org.parley.community.page.Page;
import org.parley.web.notification.Bell;
import org.parley.web.page.Pager;

/** {@code document-suggestions.xhtml}: what readers suggest, and what became of one's own. */
@Named
@RequestScoped
public class SuggestionsPage {

  private static final int PAGE = 30;

  @Inject DocumentForm form;
  @Inject SuggestionViews views;
  @Inject Bell bell;

  private Long id;
  private String after;
  private Page<Suggestion> open = new Page<>(List.of(), null);
  private List<Suggestion> own = List.of();

  public void load() {
    if (form.open()) {
      open = views.open(form.actor(), id, after, PAGE);
      own = id == null ? views.own(form.actor(), PAGE) : List.of();
      bell.seePage(getPath());
    }
  }

  private String getPath() {
    return id == null ? "/documents/suggestions" : "/documents/" + id + "/suggestions";
  }

  public List<Suggestion> getOpen() {
    return open.items();
  }

  public List<Suggestion> getOwn() {
    return own;
  }

  public Pager getPager() {
    return new Pager(getPath(), after, open.next());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
