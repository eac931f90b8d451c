package org.parley.community.document.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.document.life.LifeNotes;
import org.parley.community.document.life.Stand;
import org.parley.community.document.life.Stands;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Decides about suggestions. Each is decided once. */
@ApplicationScoped
@Transactional
@TakesPart
public class DecisionService {

  @Inject Clock clock;
  @Inject Stands stands;
  @Inject Suggestions suggestions;
  @Inject SuggestionDesk desk;
  @Inject DomainEvents events;

  /**
   * Takes a suggestion over into the draft; its author is credited in the history.
   *
   * @return the draft's new last step
   * @throws NotFound when there is no such suggestion, or the actor may not write in its document
   * @throws NotAllowed unless the actor is staff
   * @throws Conflict when it is decided already, in conflict with the draft and nobody said how to
   *     settle that, or the draft went on meanwhile
   */
  public int accept(Actor actor, long id, Decision decision) {
    Suggestions.Held held = held(id);
    Stand stand = open(actor, held);
    int head = desk.takeOver(actor, stand, held, decision);
    decide(held, SuggestionState.ACCEPTED, "", actor);
    return head;
  }

  /**
   * Turns a suggestion down.
   *
   * @param reason which its author is told
   */
  public void reject(Actor actor, long id, String reason) {
    Suggestions.Held held = held(id);
    open(actor, held);
    decide(held, SuggestionState.REJECTED, LifeNotes.reason(reason), actor);
  }

  /** How it fits the draft as it is now. */
  public Rebase look(Actor actor, long id) {
    Suggestions.Held held = held(id);
    return desk.rebase(actor, stands.find(actor, held.documentId()), held);
  }

  private Suggestions.Held held(long id) {
    return suggestions.lock(id).orElseThrow(() -> new NotFound("suggestion.not-found"));
  }

  private Stand open(Actor actor, Suggestions.Held held) {
    Stand stand = stands.lock(actor, held.documentId());
    if (!SuggestionPolicy.mayDecide(actor)) {
      throw new NotAllowed("suggestion.staff-only");
    }
    if (held.state() != SuggestionState.OPEN) {
      throw new Conflict("suggestion.decided");
    }
    return stand;
  }

  private void decide(Suggestions.Held held, SuggestionState state, String reason, Actor actor) {
    Instant now = clock.instant();
    suggestions.decide(held, state, reason, new Suggestions.Maker(actor.id(), now));
    events.publish(
        new SuggestionDecided(held.documentId(), held.id(), state.name(), actor.id(), now));
  }
}
