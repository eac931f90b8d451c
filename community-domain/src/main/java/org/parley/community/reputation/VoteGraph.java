package org.parley.community.reputation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who voted for whom often enough to count as a line from the one to the other. */
final class VoteGraph {

  private final Map<Long, Set<Long>> forward = new HashMap<>();
  private final Map<Long, Set<Long>> backward = new HashMap<>();

  void add(long voterId, long authorId) {
    forward.computeIfAbsent(voterId, key -> new TreeSet<>()).add(authorId);
    backward.computeIfAbsent(authorId, key -> new TreeSet<>()).add(voterId);
  }

  /**
   * The groups among some members in which lines lead from each to each other, within the group:
   * its strongly connected parts of two and more.
   */
  List<Set<Long>> groups(Collection<Long> among) {
    List<Set<Long>> groups = new ArrayList<>();
    Set<Long> left = new TreeSet<>(among);
    while (!left.isEmpty()) {
      long start = left.iterator().next();
      Set<Long> group = reach(start, forward, left);
      group.retainAll(reach(start, backward, left));
      left.removeAll(group);
      if (group.size() > 1) {
        groups.add(group);
      }
    }
    return groups;
  }

  List<Set<Long>> groups() {
    Set<Long> all = new HashSet<>(forward.keySet());
    all.retainAll(backward.keySet());
    return groups(all);
  }

  private static Set<Long> reach(long start, Map<Long, Set<Long>> lines, Set<Long> among) {
    Set<Long> reached = new LinkedHashSet<>(List.of(start));
    Deque<Long> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (long next : lines.getOrDefault(open.pop(), Set.of())) {
        if (among.contains(next) && reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }
}
