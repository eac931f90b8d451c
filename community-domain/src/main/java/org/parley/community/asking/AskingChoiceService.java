package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** A member's own wish to be asked about other people's questions, or not. */
@ApplicationScoped
@Transactional
public class AskingChoiceService {

  @Inject Clock clock;
  @Inject AskingChoices choices;

  /** Whether the actor may be asked; who has said nothing may. */
  public boolean isAskable(Actor actor) {
    return choices.isAskable(actor.id());
  }

  /**
   * Is asked from now on.
   *
   * @throws NotAllowed when the actor is not signed in
   */
  public void welcome(Actor actor) {
    requireSignedIn(actor);
    choices.welcome(actor.id());
  }

  /** Is asked nothing from now on; what was asked before stays. */
  public void refuse(Actor actor) {
    requireSignedIn(actor);
    choices.refuse(actor.id(), clock.instant());
  }

  private static void requireSignedIn(Actor actor) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
  }
}
