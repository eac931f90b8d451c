package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.parley.moderation.routing.WaitingLine.Placed;
import org.parley.moderation.routing.WaitingLine.Spot;

/**
 * Goes along the line of those that wait, from the most pressing on. What is like a follow-up for
 * which there was nobody is not tried again, so that a long line costs little.
 */
@ApplicationScoped
public class LineWalk {

  private static final int PORTION = 200;

  @Inject WaitingLine line;
  @Inject RuleBooks rules;

  /**
   * Tries one after the other, until so many are given.
   *
   * @param attempt what to do with the follow-up of an id
   * @return the ids of those that were given to somebody
   */
  List<Long> along(int most, LongFunction<Push> attempt) {
    RuleBook book = rules.now();
    Set<Object> hopeless = new HashSet<>();
    List<Long> given = new ArrayList<>();
    List<Placed> portion = line.behind(Spot.FRONT, PORTION);
    while (!portion.isEmpty()) {
      for (Placed placed : portion) {
        Waiting waiting = placed.waiting();
        Object likeness = waiting.likeness(book.routeFor(waiting.arrival()));
        if (hopeless.contains(likeness)) {
          continue;
        }
        switch (attempt.apply(waiting.id())) {
          case GIVEN -> given.add(waiting.id());
          case NOBODY -> hopeless.add(likeness);
          case GONE -> {}
        }
        if (given.size() == most) {
          return given;
        }
      }
      portion = line.behind(portion.get(portion.size() - 1).spot(), PORTION);
    }
    return given;
  }
}
