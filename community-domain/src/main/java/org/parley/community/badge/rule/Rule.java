package org.parley.community.badge.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;

/**
 * What a badge is given for, understood: a metric, the threshold that it must reach, and what each
 * post must be to count.
 *
 * @param metric null when no rule gives it: an administrator does, or it came from elsewhere
 * @param threshold at least 1
 * @param score what a counted post, or all posts about the tag together, must have; 0 for anything
 */
public record Rule(Metric metric, int threshold, int score, List<Clause> clauses) {

  /** A badge that administrators give. */
  public static final String BY_HAND = "by-hand";

  /** A badge that members brought along from another community. */
  public static final String IMPORTED = "imported";

  /** A condition and what stands behind its word, empty for nothing. */
  public record Clause(Condition condition, String argument) {}

  /** A condition as pages tell it: its word and what stands behind it. */
  public record Phrase(String word, String argument) {}

  static final Rule NONE = new Rule(null, 1, 0, List.of());

  public Rule {
    clauses = List.copyOf(clauses);
  }

  /** Whether deeds alone decide on it. */
  public boolean isAutomatic() {
    return metric != null;
  }

  /** Whether it may have come true or false by this event, for members whom it concerns. */
  public boolean hears(Class<?> event) {
    return isAutomatic() && heard().contains(event);
  }

  public boolean isTimed() {
    return isAutomatic() && metric.isTimed();
  }

  /** Whether a member can have it many times. */
  public boolean isRepeatable() {
    return !isAutomatic() || metric.isRepeatable(threshold);
  }

  /** What a post must be to count, in the order of the rule. */
  public List<Phrase> phrases() {
    return clauses.stream()
        .map(clause -> new Phrase(clause.condition().word(), clause.argument()))
        .toList();
  }

  private Set<Class<? extends DomainEvent>> heard() {
    Set<Class<? extends DomainEvent>> all = new HashSet<>(metric.heard());
    clauses.forEach(clause -> all.addAll(clause.condition().heard()));
    if (score > 0) {
      all.addAll(Condition.SCORE.heard());
    }
    return all;
  }

  /**
   * How much of a number that others decide on must be left for a badge to stay: four fifths. So
   * neither one vote that is taken back nor a hundred against it cost a badge, while votes that
   * were never honest and are undone do.
   */
  static int lasting(int threshold) {
    return (4 * threshold + 4) / 5;
  }
}
