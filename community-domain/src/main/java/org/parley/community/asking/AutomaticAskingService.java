package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Settings;

/** Switches automatic asking on and off, for administrators. */
@ApplicationScoped
@Transactional
public class AutomaticAskingService {

  private static final String HOURS = "asking.automatic-hours";
  private static final String ON = "asking.automatic";

  @Inject Settings settings;

  /**
   * @throws NotAllowed unless the actor is an administrator
   */
  public AutomaticAsking find(Actor actor) {
    require(actor);
    return new AutomaticAsking(
        settings.find(ON).map(Boolean::valueOf).orElse(AutomaticAsking.USUAL.isOn()),
        settings.find(HOURS).map(Integer::valueOf).orElse(AutomaticAsking.USUAL.hours()));
  }

  /**
   * @throws NotAllowed unless the actor is an administrator
   */
  public void change(Actor actor, AutomaticAsking asking) {
    require(actor);
    settings.put(ON, String.valueOf(asking.isOn()));
    settings.put(HOURS, String.valueOf(asking.hours()));
  }

  private static void require(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
