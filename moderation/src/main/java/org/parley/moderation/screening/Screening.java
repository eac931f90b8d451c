package org.parley.moderation.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.moderation.screening.criterion.Match;
import org.parley.moderation.screening.criterion.PostUnderScreening;

/** Reads a post by rules. Pure: the same post and rules give the same hits, and nothing is done. */
public final class Screening {

  private static final Logger LOG = Logger.getLogger(Screening.class.getName());

  private Screening() {}

  /**
   * All that the rules find, in their order. A rule that breaks finds nothing, is told to the
   * operators, and keeps none of the others from reading.
   */
  public static List<Hit> read(PostUnderScreening post, List<RuleInForce> rules) {
    List<Hit> hits = new ArrayList<>();
    for (RuleInForce rule : rules) {
      for (Match match : matches(post, rule)) {
        hits.add(new Hit(rule.id(), rule.revision(), rule.action(), match));
      }
    }
    return hits;
  }

  private static List<Match> matches(PostUnderScreening post, RuleInForce rule) {
    try {
      return rule.criterion().matches(post);
    } catch (RuntimeException | StackOverflowError broken) {
      LOG.log(Level.WARNING, broken, () -> "Screening rule " + rule.id() + " is broken");
      return List.of();
    }
  }
}
