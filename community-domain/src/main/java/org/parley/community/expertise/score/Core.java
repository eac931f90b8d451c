package org.parley.community.expertise.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members who carry a community: the largest set, in one piece, of which each has had to do
 * with at least five others of it (a k-core: S. B. Seidman, "Network structure and minimum degree",
 * Social Networks 5, 1983). A ring of five has four others each, and a farm of puppets around one
 * member falls apart with its puppets.
 */
final class Core {

  private static final int OTHERS = 5;

  private final Map<Long, Set<Long>> others = new HashMap<>();

  private Core(Set<Tie> dealings) {
    for (Tie tie : dealings) {
      if (tie.from() != tie.to()) {
        others.computeIfAbsent(tie.from(), none -> new HashSet<>()).add(tie.to());
        others.computeIfAbsent(tie.to(), none -> new HashSet<>()).add(tie.from());
      }
    }
  }

  static Set<Long> of(Set<Tie> dealings) {
    return new Core(dealings).peel();
  }

  /** Takes away whoever has too few others until nobody has. */
  private Set<Long> peel() {
    Deque<Long> leaving = new ArrayDeque<>();
    others.forEach((member, known) -> enqueueIfWeak(member, known, leaving));
    while (!leaving.isEmpty()) {
      long member = leaving.remove();
      Set<Long> known = others.remove(member);
      if (known != null) {
        for (long other : known) {
          Set<Long> left = others.get(other);
          if (left != null && left.remove(member)) {
            enqueueIfWeak(other, left, leaving);
          }
        }
      }
    }
    return largestPart();
  }

  /** Of several that have nothing to do with each other, the one with the most members. */
  private Set<Long> largestPart() {
    Set<Long> largest = Set.of();
    Set<Long> left = new TreeSet<>(others.keySet());
    while (!left.isEmpty()) {
      Set<Long> part = around(left.iterator().next());
      left.removeAll(part);
      largest = part.size() > largest.size() ? part : largest;
    }
    return largest;
  }

  private Set<Long> around(long member) {
    Set<Long> part = new HashSet<>(Set.of(member));
    Deque<Long> reached = new ArrayDeque<>(part);
    while (!reached.isEmpty()) {
      for (long other : others.get(reached.remove())) {
        if (part.add(other)) {
          reached.add(other);
        }
      }
    }
    return part;
  }

  private static void enqueueIfWeak(long member, Set<Long> known, Deque<Long> leaving) {
    if (known.size() < OTHERS) {
      leaving.add(member);
    }
  }
}
