package org.parley.community.poll;

import java.util.List;
import java.util.Map;
import org.parley.community.problem.Invalid;

/**
 * A ballot as a voter hands it in.
 *
 * @param choices ids of options, in the voter's order where they are ranked; of a scale the number
 * @param key the client's key: the same form sent twice votes once; null for none
 */
public record Ballot(List<Long> choices, String key) {

  private static final int LONGEST_KEY = 100;

  public Ballot {
    choices = choices == null ? List.of() : choices.stream().toList();
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
  }

  /**
   * The options in the order of the places that a voter gave them.
   *
   * @param places 1 for the first; each once, and none left out before the last
   * @throws Invalid when two share a place or one is skipped
   */
  public static List<Long> inOrder(Map<Long, Integer> places) {
    List<Map.Entry<Long, Integer>> ranked =
        places.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    for (int i = 0; i < ranked.size(); i++) {
      int place = ranked.get(i).getValue();
      if (i > 0 && place == ranked.get(i - 1).getValue()) {
        throw new Invalid("choices", "poll.rank-twice", place);
      }
    }
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).getValue() != i + 1) {
        throw new Invalid("choices", "poll.rank-gap", i + 1);
      }
    }
    return ranked.stream().map(Map.Entry::getKey).toList();
  }
}
