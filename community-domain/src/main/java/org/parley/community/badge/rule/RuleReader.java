package org.parley.community.badge.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.badge.rule.Condition.Argument;
import org.parley.community.badge.rule.Metric.Shape;
import org.parley.community.problem.Invalid;

/**
 * Reads rules: {@code METRIC [>= NUMBER] [and CONDITION]…}, such as {@code answers.posted >= 5 and
 * accepted and within(30 min)}.
 */
final class RuleReader {

  private static final String FIELD = "rule";
  private static final int LONGEST = 200;
  private static final int MOST = 1_000_000;
  private static final Pattern PART =
      Pattern.compile("([a-z][a-z.-]*)(?:\\(([^()]*)\\))?(?:\\s*>=\\s*(-?[0-9]{1,9}))?");
  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,4}) ?(min|h|d)");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.+#-]{0,59}");

  private final Function<String, Optional<Metric>> metrics;

  /**
   * @param metrics finds a metric by its word
   */
  RuleReader(Function<String, Optional<Metric>> metrics) {
    this.metrics = metrics;
  }

  /**
   * @throws Invalid naming what is wrong with it
   */
  Rule read(String text) {
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    if (line.isEmpty() || line.length() > LONGEST) {
      throw new Invalid(FIELD, "badge.rule-missing", LONGEST);
    }
    if (line.equals(Rule.BY_HAND) || line.equals(Rule.IMPORTED)) {
      return Rule.NONE;
    }
    String[] parts = line.split(" and ");
    Matcher first = matched(parts[0]);
    Metric metric =
        metrics
            .apply(first.group(1))
            .filter(found -> first.group(2) == null)
            .orElseThrow(() -> new Invalid(FIELD, "badge.metric-unknown", first.group()));
    int threshold = threshold(metric, first.group(3));
    List<Rule.Clause> clauses = new ArrayList<>();
    int score = 0;
    for (int i = 1; i < parts.length; i++) {
      Matcher part = matched(parts[i]);
      Condition condition = condition(metric, part);
      if (condition == Condition.SCORE) {
        score = number(part.group(3));
      } else {
        clauses.add(new Rule.Clause(condition, argument(condition, part)));
      }
    }
    return new Rule(metric, threshold, score, clauses);
  }

  private static Matcher matched(String part) {
    Matcher matcher = PART.matcher(part.strip());
    if (!matcher.matches()) {
      throw new Invalid(FIELD, "badge.rule-unreadable", part.strip());
    }
    return matcher;
  }

  private static int threshold(Metric metric, String typed) {
    if (typed == null && metric.shape() != Shape.COUNT) {
      throw new Invalid(FIELD, "badge.threshold-missing", metric.word());
    }
    return typed == null ? 1 : number(typed);
  }

  private static int number(String typed) {
    int number = typed == null ? 0 : Integer.parseInt(typed);
    if (number < 1 || number > MOST) {
      throw new Invalid(FIELD, "badge.threshold", typed == null ? "" : typed, MOST);
    }
    return number;
  }

  private static Condition condition(Metric metric, Matcher part) {
    Optional<Condition> condition = Condition.ofWord(part.group(1));
    if (condition.isEmpty()) {
      throw new Invalid(FIELD, "badge.condition-unknown", part.group());
    }
    if (!metric.isOfPosts()) {
      throw new Invalid(FIELD, "badge.condition-unfit", part.group(), metric.word());
    }
    return condition.get();
  }

  private static String argument(Condition condition, Matcher part) {
    String inside = part.group(2) == null ? "" : part.group(2).strip();
    boolean fits =
        part.group(3) == null
            && switch (condition.argument()) {
              case NONE -> part.group(2) == null;
              case SPAN -> SPAN.matcher(inside).matches();
              case NAME -> NAME.matcher(inside).matches();
              case NUMBER -> false;
            };
    if (!fits) {
      throw new Invalid(FIELD, "badge.argument", part.group());
    }
    return condition.argument() == Argument.SPAN ? interval(inside) : inside;
  }

  private static String interval(String span) {
    Matcher matcher = SPAN.matcher(span);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(span);
    }
    return matcher.group(1)
        + switch (matcher.group(2)) {
          case "min" -> " minutes";
          case "h" -> " hours";
          default -> " days";
        };
  }
}
