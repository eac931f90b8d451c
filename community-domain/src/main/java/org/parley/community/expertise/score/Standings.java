package org.parley.community.expertise.score;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose word counts, and how far. Standing flows from members who have it to those whom they
 * endorse, as in EigenTrust (Kamvar, Schlosser and Garcia-Molina, WWW 2003), and it has to come
 * from outside: from staff, from members whom the community trusts, from the votes of an imported
 * community, and from {@link Core}. Who endorse each other give each other none, and the first
 * endorsement of all gives none either; so a ring or a farm that nobody else endorses has exactly
 * none, whatever its members do among themselves. The result is the least fixed point, and depends
 * on nothing but the facts.
 */
public final class Standings {

  /** Independent endorsers, beyond the first, at which a word counts half. */
  private static final double HALF = 2;

  private static final int ROUNDS = 100;

  /** Standings are rounded to this part, so that rounding errors change nobody's. */
  private static final double STEPS = 64;

  private final Map<Long, Set<Long>> endorsersOf;
  private final Map<Long, Long> strangersOf;
  private final Set<Long> roots;

  private Standings(
      Map<Long, Set<Long>> endorsersOf, Map<Long, Long> strangersOf, Set<Long> roots) {
    this.endorsersOf = endorsersOf;
    this.strangersOf = strangersOf;
    this.roots = roots;
  }

  /**
   * The standing of everybody who has one, from above 0 to 1.
   *
   * @param endorsements who endorsed whom
   * @param helped who answered whom
   * @param strangersOf up-votes by unknown members of an imported community, by who got them
   * @param trusted staff, and members whom the community trusts
   */
  public static SortedMap<Long, Double> of(
      Exchange endorsements, Set<Tie> helped, Map<Long, Long> strangersOf, Set<Long> trusted) {
    Map<Long, Set<Long>> endorsersOf = new TreeMap<>();
    Set<Tie> dealings = new HashSet<>(helped);
    for (Tie tie : endorsements.ties()) {
      dealings.add(tie);
      if (!endorsements.isMutual(tie)) {
        endorsersOf.computeIfAbsent(tie.to(), none -> new TreeSet<>()).add(tie.from());
      }
    }
    dealings.removeIf(tie -> endorsements.isMutual(tie) || endorsements.isMutual(tie.reversed()));
    Set<Long> roots = new HashSet<>(trusted);
    roots.addAll(Core.of(dealings));
    return new Standings(endorsersOf, strangersOf, roots).settle();
  }

  /** The standing that the endorsement of so many members of full standing gives. */
  static double ofSupport(double support) {
    double beyond = Math.max(0, support - 1);
    return Math.floor(STEPS * beyond / (beyond + HALF)) / STEPS;
  }

  private SortedMap<Long, Double> settle() {
    SortedMap<Long, Double> standing = round(Map.of());
    for (int round = 0; round < ROUNDS; round++) {
      SortedMap<Long, Double> next = round(standing);
      if (next.equals(standing)) {
        return standing;
      }
      standing = next;
    }
    return standing;
  }

  private SortedMap<Long, Double> round(Map<Long, Double> before) {
    SortedMap<Long, Double> next = new TreeMap<>();
    roots.forEach(root -> next.put(root, 1.0));
    Set<Long> endorsed = new TreeSet<>(endorsersOf.keySet());
    endorsed.addAll(strangersOf.keySet());
    endorsed.removeAll(roots);
    for (long member : endorsed) {
      double support = strangersOf.getOrDefault(member, 0L);
      for (long endorser : endorsersOf.getOrDefault(member, Set.of())) {
        support += before.getOrDefault(endorser, 0.0);
      }
      double standing = ofSupport(support);
      if (standing > 0) {
        next.put(member, standing);
      }
    }
    return next;
  }
}
