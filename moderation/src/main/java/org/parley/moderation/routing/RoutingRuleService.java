package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;
import org.parley.community.tag.Tag;
import org.parley.community.tag.Tags;

/** Makes, changes and removes rules of routing: an administrator's work. */
@ApplicationScoped
@Transactional
public class RoutingRuleService {

  @Inject RoutingRules rules;
  @Inject Teams teams;
  @Inject Spaces spaces;
  @Inject Tags tags;

  /**
   * Makes a rule, which holds at once.
   *
   * @return the new rule's id
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the name is another rule's, or a space, tag or team is unknown
   */
  public long create(Actor actor, RuleForm form) {
    RoutingPolicy.requireSettingUp(actor);
    requireFree(form.name());
    RoutingRule rule = new RoutingRule(form, placeOf(form));
    rules.add(rule);
    return rule.id();
  }

  /**
   * Changes a rule, also for what waits already.
   *
   * @param seen the rule's number as it was read; null whatever became of it
   * @throws Conflict when somebody else has changed it; tells what it is now
   * @throws NotFound when there is no such rule
   * @see #create
   */
  public void change(Actor actor, long ruleId, RuleForm form, Long seen) {
    RoutingPolicy.requireSettingUp(actor);
    RoutingRule rule = rules.lock(ruleId);
    if (seen != null && seen != rule.edits()) {
      throw new Conflict("rule.changed", rule.name(), rule.position(), rule.needed().text());
    }
    if (!rule.name().equalsIgnoreCase(form.name())) {
      requireFree(form.name());
    }
    rule.change(form, placeOf(form));
  }

  /**
   * Removes a rule; the teams of what waits stay theirs.
   *
   * @throws NotFound when there is no such rule
   */
  public void remove(Actor actor, long ruleId) {
    RoutingPolicy.requireSettingUp(actor);
    rules.remove(rules.require(ruleId));
  }

  private void requireFree(String name) {
    if (rules.byName(name).isPresent()) {
      throw new Invalid("name", "rule.name-taken", name);
    }
  }

  private RoutingRule.Place placeOf(RuleForm form) {
    requireTeam("team", form.then().teamId());
    if (form.then().overflow() != null) {
      requireTeam("overflowTeam", form.then().overflow().teamId());
    }
    return new RoutingRule.Place(spaceOf(form.when().space()), tagOf(form.when().tag()));
  }

  private void requireTeam(String field, Long teamId) {
    if (teamId != null && !teams.exists(teamId)) {
      throw new Invalid(field, "team.not-found");
    }
  }

  private Long spaceOf(String slug) {
    return Optional.ofNullable(slug)
        .map(
            given ->
                spaces
                    .findBySlug(given)
                    .map(Space::id)
                    .orElseThrow(() -> new Invalid("space", "space.not-found")))
        .orElse(null);
  }

  private Long tagOf(String name) {
    return Optional.ofNullable(name)
        .map(
            given ->
                tags.findByName(given)
                    .map(Tag::id)
                    .orElseThrow(() -> new Invalid("tag", "tag.not-found")))
        .orElse(null);
  }
}
