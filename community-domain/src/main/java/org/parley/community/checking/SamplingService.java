package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Settings;

/** Sets how much is drawn; counts from the next draw on. */
@ApplicationScoped
@Transactional
public class SamplingService {

  private static final String PERCENT = "checking.percent";
  private static final String WEEKLY = "checking.weekly";

  @Inject Settings settings;

  /**
   * @throws NotAllowed unless the actor checks answers
   */
  public Sampling find(Actor actor) {
    if (!actor.isOperator()) {
      CheckPolicy.requireChecking(actor);
    }
    return new Sampling(
        number(PERCENT, Sampling.USUAL.percent()), number(WEEKLY, Sampling.USUAL.weekly()));
  }

  /**
   * @throws NotAllowed unless the actor is an administrator
   */
  public void change(Actor actor, Sampling sampling) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
    settings.put(PERCENT, String.valueOf(sampling.percent()));
    settings.put(WEEKLY, String.valueOf(sampling.weekly()));
  }

  private int number(String key, int usual) {
    return settings.find(key).map(Integer::valueOf).orElse(usual);
  }
}
