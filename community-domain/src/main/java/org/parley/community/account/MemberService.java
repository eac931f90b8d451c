package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.event.DomainEvents;
import org.parley.community.markup.Markup;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.member.Profile;
import org.parley.community.member.Role;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/**
 * What members do with their own account and staff with those of others. There is always an
 * administrator who can act.
 */
@ApplicationScoped
@Transactional
public class MemberService {

  @Inject Clock clock;
  @Inject Members members;
  @Inject Invitations invitations;
  @Inject Markup markup;
  @Inject DomainEvents events;

  @TakesPart
  public void updateProfile(Actor actor, Profile profile) {
    if (!actor.isSignedIn() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    members.require(actor.id()).describe(profile, markup.render(profile.about()).html());
    events.publish(new ProfileChanged(actor.id(), clock.instant()));
  }

  /**
   * Signs somebody up, who gets a link by mail to choose a password.
   *
   * @return the new member's id
   * @throws Invalid {@code name.taken} or {@code email.taken}
   */
  public long create(Actor actor, NewMember newcomer) {
    AccountPolicy.requireAdministrator(actor);
    return invitations.invite(newcomer).memberId();
  }

  /**
   * The same at the command line, where the link can be handed over as well: a community may not
   * send mail yet.
   *
   * @return the link's path with the secret
   */
  public String createAtHand(Actor operator, NewMember newcomer) {
    if (!operator.isOperator()) {
      throw new NotAllowed("operator.only");
    }
    return "/reset?token=" + invitations.invite(newcomer).token();
  }

  public void grant(Actor actor, String name, Role role) {
    AccountPolicy.requireAdministrator(actor);
    members.require(name).grant(role);
  }

  /**
   * @throws Conflict {@code administrator.last}
   */
  public void revoke(Actor actor, String name, Role role) {
    AccountPolicy.requireAdministrator(actor);
    Member member = members.require(name);
    boolean wasAdministrator = member.roles().contains(Role.ADMINISTRATOR);
    member.revoke(role);
    if (wasAdministrator && role == Role.ADMINISTRATOR) {
      requireAdministratorLeft();
    }
  }

  private void requireAdministratorLeft() {
    if (members.countActiveAdministrators() == 0) {
      throw new Conflict("administrator.last");
    }
  }
}
