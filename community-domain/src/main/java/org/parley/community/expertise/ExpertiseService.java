package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Settings;

/** What members and administrators decide about rankings. */
@ApplicationScoped
@Transactional
public class ExpertiseService {

  @Inject Settings settings;
  @Inject ExpertDesk desk;
  @Inject ExpertListing listing;

  /** Is not listed as an expert, nor suggested, until they want to be again. */
  public void leaveLists(Actor actor) {
    requireMember(actor);
    listing.leave(actor.id());
  }

  public void joinLists(Actor actor) {
    requireMember(actor);
    listing.join(actor.id());
  }

  /**
   * Has everything reckoned anew, by the job or by who calls the pump.
   *
   * @throws NotAllowed unless the actor is an administrator
   */
  public void rebuild(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
    desk.alone();
    listing.forgetReckoned();
    settings.put(ExpertiseRelay.FINGERPRINT, "");
  }

  private static void requireMember(Actor actor) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
  }
}
