package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;

/** Makes screening rules, changes them and switches them on and off. */
@ApplicationScoped
@Transactional
public class ScreeningRuleService {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject ScreeningRules rules;
  @Inject Spaces spaces;

  /**
   * Makes a rule, switched off.
   *
   * @param key the client's key: a second request with the same key makes nothing and gets the
   *     first one's answer; may be null
   * @return its id
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when there is one of this name, or no such space
   * @throws Conflict when the key was used for another rule
   */
  public long define(Actor actor, RuleDraft draft, String key) {
    ScreeningPolicy.requireRuling(actor);
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
    return rules
        .findByKey(key)
        .map(earlier -> sameRequest(earlier, draft))
        .orElseGet(() -> add(actor, draft, key));
  }

  private static long sameRequest(ScreeningRule earlier, RuleDraft draft) {
    if (!earlier.isCalled(draft.name())) {
      throw new Conflict("key.reused");
    }
    return earlier.id();
  }

  private long add(Actor actor, RuleDraft draft, String key) {
    rules.requireFree(draft.name(), null);
    ScreeningRule rule = new ScreeningRule(draft, scope(draft), key);
    rule.changedBy(actor.id(), clock.instant());
    rules.add(rule);
    return rule.id();
  }

  /**
   * Changes a rule; what it has found so far stays.
   *
   * @param version the version that was read
   * @throws Conflict when somebody changed it since
   * @see #define
   */
  public void change(Actor actor, long id, RuleDraft draft, long version) {
    ScreeningRule rule = lock(actor, id);
    rules.requireFree(draft.name(), id);
    rule.change(draft, scope(draft), version);
    keep(actor, rule);
  }

  /** Has the rule read from the next post on; a rule that is on stays as it is. */
  public void switchOn(Actor actor, long id) {
    switchTo(actor, id, true);
  }

  /** Has the rule read no more; what it has found so far still waits for a decision. */
  public void switchOff(Actor actor, long id) {
    switchTo(actor, id, false);
  }

  /** Has all of the recommended set read that is still there; what is on stays as it is. */
  public void switchOnRecommended(Actor actor) {
    ScreeningPolicy.requireRuling(actor);
    RecommendedRules.IDS.stream()
        .filter(id -> rules.lock(id).isPresent())
        .forEach(id -> switchTo(actor, id, true));
  }

  private void switchTo(Actor actor, long id, boolean on) {
    ScreeningRule rule = lock(actor, id);
    if (rule.isEnabled() != on) {
      rule.switchTo(on);
      keep(actor, rule);
    }
  }

  private ScreeningRule lock(Actor actor, long id) {
    ScreeningPolicy.requireRuling(actor);
    return rules.lock(id).orElseThrow(() -> new NotFound("screening.not-found"));
  }

  private void keep(Actor actor, ScreeningRule rule) {
    rule.changedBy(actor.id(), clock.instant());
    rules.keep(rule);
  }

  private RuleScope scope(RuleDraft draft) {
    String slug = draft.reach().space();
    Long space =
        slug.isEmpty()
            ? null
            : spaces
                .findBySlug(slug)
                .map(Space::id)
                .orElseThrow(() -> new Invalid("space", "screening.space"));
    return new RuleScope(space, draft.reach().belowTrust());
  }
}
