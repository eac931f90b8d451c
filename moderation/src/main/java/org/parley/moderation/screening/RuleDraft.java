package org.parley.moderation.screening;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;
import org.parley.moderation.screening.criterion.Criterion;
import org.parley.moderation.screening.criterion.Settings;

/** A rule that an administrator wants. Checked: one that exists can be put in force. */
public record RuleDraft(
    String name, RuleKind kind, Settings settings, RuleAction action, Reach reach) {

  private static final int LONGEST_NAME = 80;

  /**
   * Which posts it shall read.
   *
   * @param space the slug of one space; empty for all
   * @param belowTrust null for authors of all trust levels
   */
  public record Reach(String space, Integer belowTrust) {

    /** As forms and the API send it. */
    public static Reach of(String space, String belowTrust) {
      if (belowTrust == null || belowTrust.isBlank()) {
        return new Reach(space == null ? "" : space, null);
      }
      if (!belowTrust.matches("[1-4]")) {
        throw new Invalid("belowTrust", "screening.trust");
      }
      return new Reach(space == null ? "" : space, Integer.valueOf(belowTrust));
    }
  }

  /** What was typed and chosen, by the names of the fields. */
  public static RuleDraft of(Map<String, String> typed) {
    RuleKind kind = RuleKind.ofWord(typed.get("kind"));
    Map<String, String> values =
        kind.fields().stream()
            .map(RuleKind.Field::name)
            .collect(Collectors.toMap(name -> name, name -> typed.getOrDefault(name, "").strip()));
    return new RuleDraft(
        typed.getOrDefault("name", ""),
        kind,
        new Settings(new HashMap<>(values)),
        RuleAction.ofWord(typed.get("action")),
        Reach.of(typed.get("space"), typed.get("belowTrust")));
  }

  public RuleDraft {
    if (TextRules.commentProblem(name).isPresent() || name.strip().length() > LONGEST_NAME) {
      throw new Invalid("name", "screening.name", LONGEST_NAME);
    }
    name = TextRules.normalizeTitle(name);
    Objects.requireNonNull(kind.criterion(settings));
    if (action == RuleAction.REPLACE && !kind.findsWords()) {
      throw new Invalid("action", "screening.no-words-to-replace");
    }
    if (action == RuleAction.FOLLOW_UP && kind.criterion(settings).concern().isEmpty()) {
      throw new Invalid("action", "screening.no-concern");
    }
  }

  public Criterion criterion() {
    return kind.criterion(settings);
  }
}
