package org.parley.search.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** In which posts or threads each term occurs. */
final class TermTally {

  private final Map<Long, Ints> places = new HashMap<>();

  /** Notes a place; the same place is told without another between. */
  void add(long term, int place) {
    places.computeIfAbsent(term, unknown -> new Ints()).addOnce(place);
  }

  /** Notes a place of a term that it has, and forgets those that it has not. */
  void addKnown(long term, int place) {
    Ints known = places.get(term);
    if (known != null) {
      known.addOnce(place);
    }
  }

  /** An empty one with the same terms. */
  TermTally emptied() {
    TermTally emptied = new TermTally();
    places.keySet().forEach(term -> emptied.places.put(term, new Ints()));
    return emptied;
  }

  void keep(LongPredicate wanted) {
    places.keySet().removeIf(term -> !wanted.test(term));
  }

  List<Long> terms() {
    return new ArrayList<>(places.keySet());
  }

  Ints of(long term) {
    return places.get(term);
  }
}
