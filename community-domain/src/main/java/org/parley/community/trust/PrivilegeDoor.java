package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/** Turns away who has not earned a privilege yet, and says what is missing. */
@ApplicationScoped
public class PrivilegeDoor {

  @Inject Standings standings;
  @Inject AnswerCounts answers;

  /**
   * Lets the actor pass or says why not: the first thing that is missing, with how much of it.
   *
   * @throws NotAllowed {@code privilege.} and the word of a {@link Measure}, with the number that
   *     is missing and which privilege it is about
   */
  public void require(Actor actor, Privilege privilege) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    if (!actor.isStaff()) {
      firstMissing(actor, privilege)
          .ifPresent(
              step -> {
                throw refusal(privilege, step);
              });
    }
  }

  private Optional<Step> firstMissing(Actor actor, Privilege privilege) {
    return privilege.steps(actor.reputation(), actor.trust(), answers.of(actor.id())).stream()
        .filter(step -> !step.isDone())
        .findFirst()
        .map(step -> towards(actor, step));
  }

  /** Whoever is one level short hears of the first step to it: "3 more answers until …". */
  private Step towards(Actor actor, Step step) {
    if (step.measure() != Measure.LEVEL || step.missing() > 1) {
      return step;
    }
    return standings.find(actor.id()).stream()
        .flatMap(standing -> standing.next().stream())
        .filter(next -> !next.isDone())
        .findFirst()
        .orElse(step);
  }

  private static NotAllowed refusal(Privilege privilege, Step step) {
    int number = step.measure() == Measure.LEVEL ? step.needed() : step.missing();
    return new NotAllowed("privilege." + step.measure().word(), number, privilege.ordinal());
  }
}
