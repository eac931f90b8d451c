package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/**
 * Tries whether a case system answers, as an administrator asks who has just set it up. Nothing is
 * made there, and nothing is noted here: what waits goes on waiting as it did.
 */
@ApplicationScoped
public class CaseTrial {

  @Inject CaseHealth health;
  @Inject CaseSystems systems;

  /**
   * Calls it once, outside of any transaction.
   *
   * @throws NotFound {@code case-system.unknown}
   */
  public CaseAnswer run(Actor actor, long connectionId) {
    CasePolicy.requireSettingUp(actor);
    CaseAccount account =
        health.account(connectionId).orElseThrow(() -> new NotFound("case-system.unknown"));
    return systems.of(account.kind()).greet(account);
  }
}
