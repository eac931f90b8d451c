package org.parley.community.poll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/**
 * What a ballot may say: the choices of a valid one become the word under which it is counted.
 *
 * @param least how many choices at least; of a scale its lower end
 * @param most how many choices at most; of a scale its upper end
 */
record BallotRules(PollKind kind, int least, int most) {

  private static final String FIELD = "choices";

  /**
   * The word of a ballot: a number of the scale, or ids of options, sorted unless they are ranked.
   *
   * @param options ids of the poll's options
   * @throws Invalid when the ballot will not do
   */
  String word(Set<Long> options, List<Long> choices) {
    if (choices == null || choices.isEmpty()) {
      throw new Invalid(FIELD, "poll.ballot-empty");
    }
    if (choices.stream().anyMatch(choice -> choice == null)) {
      throw new Invalid(FIELD, "poll.option-unknown");
    }
    return kind == PollKind.SCALE ? number(choices) : ids(options, choices);
  }

  private String number(List<Long> choices) {
    if (choices.size() > 1) {
      throw new Invalid(FIELD, "poll.choose-one");
    }
    long value = choices.get(0);
    if (value < least || value > most) {
      throw new Invalid(FIELD, "poll.scale-outside", least, most);
    }
    return String.valueOf(value);
  }

  private String ids(Set<Long> options, List<Long> choices) {
    if (!options.containsAll(choices)) {
      throw new Invalid(FIELD, "poll.option-unknown");
    }
    if (new HashSet<>(choices).size() < choices.size()) {
      throw new Invalid(FIELD, "poll.option-twice");
    }
    if (kind == PollKind.SINGLE && choices.size() > 1) {
      throw new Invalid(FIELD, "poll.choose-one");
    }
    if (choices.size() < least || choices.size() > most) {
      throw new Invalid(FIELD, "poll.choose-between", least, most);
    }
    return (kind == PollKind.RANKED ? choices : choices.stream().sorted().toList())
        .stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Reads what {@link #word} wrote. */
  static List<Long> choices(String word) {
    return List.of(word.split(" ")).stream().map(Long::valueOf).toList();
  }
}
