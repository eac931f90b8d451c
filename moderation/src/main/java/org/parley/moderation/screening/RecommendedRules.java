package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.screening.criterion.Settings;

/**
 * The few rules that do a new community good: personal data, words that hurt, advertising, anger,
 * and whoever asks for a human. None of them takes a post out of sight. They come with the product,
 * and are known by the ids that they came with.
 */
@ApplicationScoped
public class RecommendedRules {

  static final List<Long> IDS = List.of(3L, 6L, 8L, 9L, 10L);

  private static final int ALL = 100;

  @Inject ScreeningRuleViews views;
  @Inject ScreeningTrials trials;

  /** One of the set, and what it would have found. */
  public record Proposal(RuleView rule, Trial trial) {}

  /** How many of the set are not on. */
  public long countOff(Actor actor) {
    return rules(actor).stream().filter(rule -> !rule.isEnabled()).count();
  }

  /**
   * Tries all of the set on history, as they stand: each post is read once for all of them.
   *
   * @throws NotAllowed unless the actor is an administrator
   */
  public List<Proposal> tryOut(Actor actor) {
    List<RuleView> rules = rules(actor);
    List<Trial> found =
        trials.runAll(actor, rules.stream().map(RecommendedRules::inForce).toList());
    return IntStream.range(0, rules.size())
        .mapToObj(i -> new Proposal(rules.get(i), found.get(i)))
        .toList();
  }

  private List<RuleView> rules(Actor actor) {
    return views.list(actor, null, ALL).items().stream()
        .filter(rule -> IDS.contains(rule.id()))
        .toList();
  }

  private static RuleInForce inForce(RuleView rule) {
    return new RuleInForce(
        rule.id(),
        rule.changed().revision(),
        rule.action(),
        RuleScope.ALL,
        rule.kind().criterion(new Settings(rule.settings())));
  }
}
