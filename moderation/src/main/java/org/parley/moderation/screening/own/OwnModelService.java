package org.parley.moderation.screening.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.screening.model.TextModel;
import org.parley.moderation.screening.model.TextModels;

/**
 * Has the community's own model learn from what staff decided, and throws it away. Training takes a
 * hundredth of a second for each decided text, and no post waits for it.
 */
@ApplicationScoped
@Transactional
public class OwnModelService {

  @Inject Clock clock;
  @Inject Decisions decisions;
  @Inject OwnModels models;

  /**
   * Learns from all that is decided, whatever became of the training before.
   *
   * @throws NotAllowed unless the actor is an administrator
   */
  public void learn(Actor actor) {
    OwnModelPolicy.requireRuling(actor);
    store(Examples.of(decisions.list()));
  }

  /**
   * Learns when something was decided, edited or removed since, and nobody threw the model away.
   * Any number of nodes may ask: what they would store is the same, and is stored once.
   *
   * @return whether it learned
   */
  public boolean learnIfNew(Actor actor) {
    OwnModelPolicy.requireRuling(actor);
    Examples examples = Examples.of(decisions.list());
    boolean isKnown =
        models
            .latest()
            .map(
                latest ->
                    latest.state() == OwnModelState.THROWN_AWAY
                        || latest.fingerprint().equals(examples.fingerprint()))
            .orElse(examples.all().isEmpty());
    if (!isKnown) {
      store(examples);
    }
    return !isKnown;
  }

  private void store(Examples examples) {
    Training training =
        examples.areEnough() ? Training.of(TextModels.shipped(TextModel.SPAM), examples) : null;
    models.lock();
    boolean isStored =
        models
            .latest()
            .filter(latest -> latest.state() != OwnModelState.THROWN_AWAY)
            .filter(latest -> latest.fingerprint().equals(examples.fingerprint()))
            .isPresent();
    if (isStored) {
      return;
    }
    models.retire(OwnModelState.REPLACED);
    if (training == null) {
      models.add(examples, clock.instant());
    } else {
      models.add(examples, training, clock.instant());
    }
  }

  /**
   * Throws the model in force away: the shipped one reads alone, and nothing is learned until an
   * administrator asks for it.
   *
   * @throws Conflict when there is none
   */
  public void throwAway(Actor actor) {
    OwnModelPolicy.requireRuling(actor);
    models.lock();
    if (models.latest().filter(latest -> latest.state() == OwnModelState.IN_FORCE).isEmpty()) {
      throw new Conflict("screening.no-own-model");
    }
    models.retire(OwnModelState.THROWN_AWAY);
  }
}
