package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/**
 * Keeps members out, or from writing, until a moment; why is moderation's to record. There is
 * always an administrator who can act.
 */
@ApplicationScoped
@Transactional
public class RestraintService {

  @Inject Clock clock;
  @Inject Members members;
  @Inject ApiTokens tokens;
  @Inject DomainEvents events;

  /**
   * Keeps a member out: their sessions end, their keys for programs and their reply addresses are
   * worthless from now on. Who is out already stays out until the moment given now.
   *
   * @param until null when it has no end of its own
   * @throws NotAllowed unless the actor keeps order and stands above the member
   * @throws Conflict {@code administrator.last}
   */
  public void suspend(Actor actor, String name, Instant until) {
    Member member = restrainable(actor, name);
    Instant now = clock.instant();
    member.suspend(now, until);
    if (member.roles().contains(Role.ADMINISTRATOR) && members.countActiveAdministrators() == 0) {
      throw new Conflict("administrator.last");
    }
    tokens.revokeAll(member.id(), now);
    events.publish(new MemberSuspended(member.id(), now));
  }

  public void reinstate(Actor actor, String name) {
    restrainable(actor, name).reinstate();
  }

  /**
   * Lets a member read but not write.
   *
   * @param until null to let them write again
   */
  public void silence(Actor actor, String name, Instant until) {
    restrainable(actor, name).silence(until);
  }

  /**
   * Keeps what a member writes out of sight until somebody has looked at it.
   *
   * @param until null to let others see it at once again
   */
  public void mute(Actor actor, String name, Instant until) {
    restrainable(actor, name).mute(until);
  }

  private Member restrainable(Actor actor, String name) {
    Member member = members.require(name);
    AccountPolicy.requireRestraining(actor, member);
    return member;
  }
}
