package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.document.suggestion.DecisionService;
import org.parley.community.document.suggestion.Rebase;
import org.parley.community.document.suggestion.Suggestion;
import org.parley.community.document.suggestion.SuggestionPolicy;
import org.parley.community.document.suggestion.SuggestionViews;
import org.parley.web.notification.Bell;

/** {@code document-suggestion.xhtml}: one suggestion, and the decision about it. */
@Named
@RequestScoped
public class SuggestionPage {

  @Inject DocumentForm form;
  @Inject SuggestionViews views;
  @Inject DecisionService decisions;
  @Inject SuggestionDeeds deeds;
  @Inject Bell bell;

  private long id;
  private Suggestion suggestion;
  private Rebase rebase;

  public void load() {
    if (form.open() && !form.send(() -> deeds.perform(form, id))) {
      suggestion = views.find(form.actor(), id);
      rebase = isDecidable() ? decisions.look(form.actor(), id) : null;
      bell.seePage("/documents/suggestions/" + id);
    }
  }

  public Suggestion getSuggestion() {
    return suggestion;
  }

  /** How it fits the draft; null for who does not decide. */
  public Rebase getRebase() {
    return rebase;
  }

  public boolean isDecidable() {
    return suggestion.isOpen() && SuggestionPolicy.mayDecide(form.actor());
  }

  /** What a decider typed, or both texts put together. */
  public String getText() {
    return form.of("text", rebase.merged());
  }

  public boolean isOwn() {
    return form.actor().isMember(suggestion.author().id());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
