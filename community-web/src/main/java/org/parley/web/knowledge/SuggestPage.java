package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.document.suggestion.PublishedText;
import org.parley.community.document.suggestion.SuggestedText;
import org.parley.community.document.suggestion.SuggestionPolicy;
import org.parley.community.document.suggestion.SuggestionService;
import org.parley.community.document.suggestion.SuggestionViews;
import org.parley.community.problem.NotAllowed;
import org.parley.web.page.Done;

/** {@code document-suggest.xhtml}: a reader suggests how the published text should be. */
@Named
@RequestScoped
public class SuggestPage {

  @Inject DocumentForm form;
  @Inject SuggestionViews views;
  @Inject SuggestionService service;

  private long id;
  private PublishedText text;

  public void load() {
    if (!form.open()) {
      return;
    }
    text = views.published(form.actor(), id);
    if (!SuggestionPolicy.maySuggest(form.actor(), text)) {
      throw new NotAllowed("suggestion.closed");
    }
    form.send(this::suggest);
  }

  private String suggest() {
    long suggestion =
        service.suggest(
            form.actor(),
            id,
            form.number("step"),
            new SuggestedText(form.of("body"), form.of("note")));
    return Done.at("/documents/suggestions/" + suggestion, "suggested");
  }

  public PublishedText getText() {
    return text;
  }

  /** What was typed stays, also when something else was published meanwhile. */
  public String getBody() {
    return form.of("body", text.body());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
