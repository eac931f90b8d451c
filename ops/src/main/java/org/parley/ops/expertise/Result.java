package org.parley.ops.expertise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How one method did on all questions. */
final class Result {

  private final String name;
  private final boolean isFloor;
  private final List<Outcome> outcomes = new ArrayList<>();

  Result(Method method) {
    this.name = method.name();
    this.isFloor = method.isFloor();
  }

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  String name() {
    return name;
  }

  boolean isFloor() {
    return isFloor;
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  /** Mean reciprocal rank. */
  double mrr() {
    return mean(Outcome::reciprocal);
  }

  double first() {
    return mean(Outcome::first);
  }

  double amongFive() {
    return mean(Outcome::amongFive);
  }

  private double mean(ToDoubleFunction<Outcome> part) {
    return outcomes.stream().mapToDouble(part).average().orElse(0);
  }
}
