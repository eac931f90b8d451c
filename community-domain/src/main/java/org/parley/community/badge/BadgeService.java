package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.badge.rule.Rule;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** What administrators say about badges. What they change is awarded to the past as well. */
@ApplicationScoped
@Transactional
public class BadgeService {

  @Inject Clock clock;
  @Inject Badges badges;
  @Inject BadgeCheck check;
  @Inject BadgeRuns runs;

  /**
   * Makes a badge of one's own.
   *
   * @return its id
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the definition will not do, or there is one of this key
   */
  public long define(Actor actor, BadgeForm form) {
    BadgePolicy.requireDefining(actor);
    Rule rule = checked(form);
    badges.queue();
    if (badges.find(form.key()).isPresent()) {
      throw new Invalid("key", "badge.key-taken", form.key());
    }
    long id = badges.add(form, BadgeOrigin.ADMINISTRATOR);
    lookBack(actor, id, form, rule);
    return id;
  }

  /**
   * Changes all but the key. What members brought along from elsewhere has no rule, and gets none.
   *
   * @param version the one that was read
   * @throws NotFound when there is no badge of the form's key
   * @throws Conflict when somebody changed it meanwhile
   */
  public void change(Actor actor, BadgeForm form, long version) {
    BadgePolicy.requireDefining(actor);
    badges.queue();
    Badge badge = require(form.key());
    if (badge.version() != version) {
      throw new Conflict("badge.changed-meanwhile");
    }
    boolean isImported = badge.origin() == BadgeOrigin.IMPORT;
    if (isImported && !form.rule().equals(Rule.IMPORTED)) {
      throw new Invalid("rule", "badge.rule-imported");
    }
    Rule rule = isImported ? badge.rule() : checked(form);
    badges.change(badge.id(), form, changedBy(actor), clock.instant());
    lookBack(actor, badge.id(), form, rule);
  }

  /** Switches a badge on or off; who holds it keeps it. */
  public void enable(Actor actor, String key, boolean wanted) {
    BadgePolicy.requireDefining(actor);
    badges.queue();
    Badge badge = require(key);
    if (badge.form().isEnabled() != wanted) {
      BadgeForm form = badge.form().enabled(wanted);
      badges.change(badge.id(), form, changedBy(actor), clock.instant());
      lookBack(actor, badge.id(), form, badge.rule());
    }
  }

  /**
   * Has deeds looked at from the beginning.
   *
   * @param key of one badge, null for all
   * @return the id of the run, to follow
   */
  public long awardToThePast(Actor actor, String key) {
    BadgePolicy.requireDefining(actor);
    Long badge = key == null ? null : Long.valueOf(require(key).id());
    return runs.ask(RunKind.ASKED, badge, changedBy(actor), clock.instant());
  }

  private Rule checked(BadgeForm form) {
    if (form.rule().equals(Rule.IMPORTED)) {
      throw new Invalid("rule", "badge.rule-imported");
    }
    return check.check(form);
  }

  private void lookBack(Actor actor, long id, BadgeForm form, Rule rule) {
    if (form.isEnabled() && rule.isAutomatic()) {
      runs.ask(RunKind.CHANGED, id, changedBy(actor), clock.instant());
    }
  }

  /** The operator is no member, and changes by hand all the same. */
  private static Long changedBy(Actor actor) {
    return actor.id();
  }

  private Badge require(String key) {
    return badges.find(key).orElseThrow(() -> new NotFound("badge.not-found"));
  }
}
