package org.parley.web.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.document.suggestion.Decision;
import org.parley.community.document.suggestion.DecisionService;
import org.parley.community.document.suggestion.SuggestionService;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;

/** What the forms of a suggestion's page do, by the field {@code do}. */
@ApplicationScoped
class SuggestionDeeds {

  @Inject DecisionService decisions;
  @Inject SuggestionService suggestions;

  String perform(DocumentForm form, long id) {
    Actor actor = form.actor();
    switch (form.of("do")) {
      case "accept" -> decisions.accept(actor, id, new Decision(form.number("head"), null));
      case "settle" ->
          decisions.accept(actor, id, new Decision(form.number("head"), form.of("text")));
      case "reject" -> decisions.reject(actor, id, form.of("reason"));
      case "withdraw" -> suggestions.withdraw(actor, id);
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at("/documents/suggestions/" + id, "suggestion" + form.of("do"));
  }
}
