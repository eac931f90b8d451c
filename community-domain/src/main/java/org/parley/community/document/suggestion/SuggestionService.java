package org.parley.community.document.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.document.life.LifeNotes;
import org.parley.community.event.DomainEvents;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Takes in what readers would change in what is published. */
@ApplicationScoped
@Transactional
@TakesPart
public class SuggestionService {

  @Inject Clock clock;
  @Inject SuggestionViews views;
  @Inject Suggestions suggestions;
  @Inject DomainEvents events;

  /**
   * Suggests another text.
   *
   * @param step the published step that was read
   * @return the suggestion's id
   * @throws NotFound when nothing is published there that the actor may see
   * @throws NotAllowed for visitors, and when the thread is closed
   * @throws Conflict when something else is published by now, or the actor's others wait
   * @throws Invalid when the text will not do or is the same
   */
  public long suggest(Actor actor, long documentId, int step, SuggestedText wanted) {
    PublishedText text = views.published(actor, documentId);
    if (!SuggestionPolicy.maySuggest(actor, text)) {
      throw new NotAllowed(actor.isSignedIn() ? "suggestion.closed" : "sign-in.required");
    }
    TextRules.bodyProblem(wanted.body())
        .ifPresent(
            problem -> {
              throw new Invalid("body", "body." + problem, TextRules.MAX_BODY);
            });
    String note = LifeNotes.checked(wanted.note());
    if (text.step() != step) {
      throw new Conflict("suggestion.outdated");
    }
    ChangeSet changes = ChangeSet.between(text.body(), TextRules.normalizeBody(wanted.body()));
    if (changes.isEmpty()) {
      throw new Invalid("body", "suggestion.nothing");
    }
    if (suggestions.countOpen(documentId, actor.id()) >= SuggestionPolicy.OPEN_PER_DOCUMENT) {
      throw new Conflict("suggestion.too-many", SuggestionPolicy.OPEN_PER_DOCUMENT);
    }
    Instant now = clock.instant();
    long id = suggestions.add(text, changes, note, new Suggestions.Maker(actor.id(), now));
    events.publish(new EditSuggested(documentId, id, actor.id(), now));
    return id;
  }

  /**
   * Takes one's own suggestion back.
   *
   * @throws Conflict when it is decided already
   */
  public void withdraw(Actor actor, long id) {
    Suggestions.Held held =
        suggestions
            .lock(id)
            .filter(found -> actor.isMember(found.memberId()))
            .orElseThrow(() -> new NotFound("suggestion.not-found"));
    if (held.state() != SuggestionState.OPEN) {
      throw new Conflict("suggestion.decided");
    }
    suggestions.decide(
        held, SuggestionState.WITHDRAWN, "", new Suggestions.Maker(actor.id(), clock.instant()));
  }
}
