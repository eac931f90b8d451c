package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.document.suggestion.Decision;
import org.parley.community.document.suggestion.DecisionService;
import org.parley.community.member.Actor;

/** Decides on suggestions as it is done beside their documents. */
@ApplicationScoped
class SuggestionVerdicts {

  @Inject DecisionService decisions;

  /** Where draft and suggestion are in conflict nothing is taken over: that is settled there. */
  void decide(Actor actor, long suggestionId, ReviewAct act) {
    if (act.action() == ReviewAction.ACCEPT) {
      decisions.accept(actor, suggestionId, new Decision(0, null));
    } else {
      decisions.reject(actor, suggestionId, act.note());
    }
  }
}
