package org.parley.moderation.screening.own;

import java.util.List;
import java.util.stream.IntStream;

/** A community that heats, and a circle that bothers it: advertising that is nobody else's. */
final class OddSpam {

  private static final List<String> PLACES =
      List.of("north", "south", "east", "west", "harbour", "hill", "river", "lake", "mill", "old");
  private static final List<String> DEEDS =
      List.of(
          "lends its boilers",
          "counts its degrees",
          "shares its pipes",
          "meets on Sundays",
          "keeps a ledger of warmth");
  private static final List<String> THINGS =
      List.of(
          "boiler",
          "thermostat",
          "radiator",
          "pump",
          "sensor",
          "valve",
          "timer",
          "app",
          "display",
          "battery");
  private static final List<String> TROUBLES =
      List.of(
          "shows another temperature than the wall",
          "was quiet after the last update",
          "can be set for each day",
          "is in the cellar",
          "needs two cables");

  private OddSpam() {}

  /** What the shipped model has never heard of. */
  static List<String> spam(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "The ember circle of the %s quarter %s. Pledge your hearth number %d to the ember circle and be warm with us."
                    .formatted(PLACES.get(i % 10), DEEDS.get(i / 2 % 5), i))
        .toList();
  }

  static List<String> others(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "My %s %s. I have had it for %d months and wonder where I read that in the manual."
                    .formatted(THINGS.get(i % 10), TROUBLES.get(i / 2 % 5), i))
        .toList();
  }

  /** As decisions, each on a post of its own. */
  static Examples decided(int spam, int others) {
    List<String> texts = spam(spam);
    List<String> fine = others(others);
    return Examples.of(
        IntStream.range(0, spam + others)
            .mapToObj(
                i ->
                    i < spam
                        ? new Decision(i, true, texts.get(i))
                        : new Decision(i, false, fine.get(i - spam)))
            .toList());
  }
}
