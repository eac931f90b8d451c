package org.parley.moderation.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parley.community.member.Author;

/**
 * A rule as administrators read it.
 *
 * @param version to be given back with a change
 * @param settings what was typed, by the names of the kind's fields
 * @param space slug of the one space that it reads; empty for all
 * @param belowTrust null for authors of all trust levels
 */
public record RuleView(
    long id,
    long version,
    String name,
    RuleKind kind,
    Map<String, String> settings,
    String space,
    Integer belowTrust,
    RuleAction action,
    boolean isEnabled,
    Counts counts,
    Change changed) {

  /** What became of its hits: how many wait, were right, were wrong. */
  public record Counts(long open, long upheld, long dismissed) {}

  /**
   * A wording that the rule has had.
   *
   * @param by nobody known when it came with the product
   */
  public record Change(
      int revision,
      RuleAction action,
      boolean isEnabled,
      Map<String, String> settings,
      Author by,
      Instant at) {

    /** What its settings were, without those that were empty. */
    public List<String> texts() {
      return settings.values().stream().filter(text -> !text.isEmpty()).sorted().toList();
    }
  }
}
