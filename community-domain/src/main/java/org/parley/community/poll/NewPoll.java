package org.parley.community.poll;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.community.member.PlainLine;
import org.parley.community.problem.Invalid;

/**
 * A poll that somebody wants to hold, checked and cleaned.
 *
 * @param options their labels in order; none for a scale
 */
public record NewPoll(
    String question, PollKind kind, List<String> options, PollRange range, PollRules rules) {

  public static final int LONGEST_QUESTION = 200;
  public static final int LONGEST_OPTION = 100;
  public static final int FEWEST_OPTIONS = 2;
  public static final int MOST_OPTIONS = 100;

  public NewPoll {
    question = PlainLine.required("question", question, LONGEST_QUESTION);
    if (kind == null) {
      throw new Invalid("kind", "poll.kind");
    }
    options = kind == PollKind.SCALE ? List.of() : checked(options);
    range = range.checkedFor(kind, options.size());
  }

  private static List<String> checked(List<String> labels) {
    if (labels == null || labels.size() < FEWEST_OPTIONS) {
      throw new Invalid("options", "poll.options-few", FEWEST_OPTIONS);
    }
    if (labels.size() > MOST_OPTIONS) {
      throw new Invalid("options", "poll.options-many", MOST_OPTIONS);
    }
    List<String> clean =
        labels.stream().map(label -> PlainLine.required("options", label, LONGEST_OPTION)).toList();
    Set<String> known = new HashSet<>();
    for (String label : clean) {
      if (!known.add(label.toLowerCase(Locale.ROOT))) {
        throw new Invalid("options", "poll.options-same", label);
      }
    }
    return clean;
  }
}
