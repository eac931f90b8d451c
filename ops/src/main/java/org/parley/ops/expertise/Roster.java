package org.parley.ops.expertise;

import java.util.HashMap;
import java.util.Map;
import org.parley.community.expertise.score.Deed;

/** Everybody who has posted anything up to now, by a number in the order of their first post. */
final class Roster {

  private final Map<Long, Integer> numbers = new HashMap<>();

  void observe(Deed deed) {
    switch (deed.kind()) {
      case ASKED, ANSWERED, COMMENTED -> {
        if (deed.memberId() != 0) {
          numbers.putIfAbsent(deed.memberId(), numbers.size());
        }
      }
      default -> {}
    }
  }

  int size() {
    return numbers.size();
  }

  /** -1 for somebody who has not posted. */
  int find(long member) {
    return numbers.getOrDefault(member, -1);
  }
}
