package org.parley.community.expertise.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a {@link Forecast} remembers of each member, by a number that is given at first sight. */
final class Histories {

  private final Map<Long, Integer> numbers = new HashMap<>();
  private final Map<Tie, Integer> times = new HashMap<>();
  private final DecayedSums recent;
  private final DecayedSums active;
  private final DecayedSums lasting;
  private final DecayedSums seen = new DecayedSums(Feature.SEEN_HALF_LIFE);
  private final DecayedSums earned;
  private long[] ids = new long[16];
  private int[] judged = new int[16];
  private int[] approved = new int[16];
  private int[] support = new int[16];

  Histories(HalfLives halfLives) {
    recent = new DecayedSums(halfLives.recentDays());
    active = new DecayedSums(halfLives.days());
    lasting = new DecayedSums(halfLives.topicDays());
    earned = new DecayedSums(halfLives.days());
  }

  int size() {
    return numbers.size();
  }

  long id(int member) {
    return ids[member];
  }

  /** The member's number, or -1. */
  int find(long id) {
    return numbers.getOrDefault(id, -1);
  }

  int number(long id) {
    Integer number = numbers.get(id);
    if (number == null) {
      number = numbers.size();
      numbers.put(id, number);
      if (number == ids.length) {
        ids = Arrays.copyOf(ids, number * 2);
        judged = Arrays.copyOf(judged, number * 2);
        approved = Arrays.copyOf(approved, number * 2);
        support = Arrays.copyOf(support, number * 2);
      }
      ids[number] = id;
    }
    return number;
  }

  void seen(int member, double day) {
    seen.add(member, 1, day);
  }

  /** Notes an answer; the effort that it was, which is less for each one to the same asker. */
  double answered(int member, long asker, double day) {
    double effort =
        asker == 0 ? 1 : 1.0 / times.merge(new Tie(asker, ids[member]), 1, Integer::sum);
    recent.add(member, effort, day);
    active.add(member, effort, day);
    lasting.add(member, effort, day);
    return effort;
  }

  void earned(int member, double worth, double answeredOn, double day) {
    earned.add(member, worth, answeredOn, day);
  }

  void judged(int member) {
    judged[member]++;
  }

  void approved(int member) {
    approved[member]++;
  }

  void supported(int member) {
    support[member]++;
  }

  /** How far the member's word counts, by the up-votes that they got themselves. */
  double standing(long id) {
    int member = find(id);
    return member < 0 ? 0 : Standings.ofSupport(support[member]);
  }

  /** What all have answered, faded as topics fade. */
  double lasting(double day) {
    return lasting.total(day);
  }

  Feature.Masses masses(int member, double day) {
    double endorsed = earned.at(member, day) * Worth.approval(approved[member], judged[member]);
    return new Feature.Masses(
        recent.at(member, day), active.at(member, day), seen.at(member, day), endorsed);
  }
}
