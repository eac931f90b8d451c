package org.parley.ops.expertise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parley.community.expertise.score.Deed;

/**
 * A community's past, to be told in order.
 *
 * @param deeds the earliest first; votes and acceptances of a day stand at the beginning of the
 *     next
 * @param accepted whose answer was accepted in the end, by the question's id: what is to be
 *     predicted, and is told to nobody who predicts
 */
record History(List<Deed> deeds, Map<Long, Long> accepted) {

  History {
    deeds = List.copyOf(deeds);
    accepted = Map.copyOf(accepted);
  }

  /** The same past as far as it was known at a moment. */
  List<Deed> before(Instant moment) {
    return deeds.stream().filter(deed -> deed.at().isBefore(moment)).toList();
  }
}
