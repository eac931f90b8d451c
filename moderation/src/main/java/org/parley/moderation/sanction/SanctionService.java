package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/**
 * Decides about members. Of two who decide the same at once the second gets a {@link Conflict} that
 * names the first; who repeats their own act gets its answer again.
 */
@ApplicationScoped
@Transactional
public class SanctionService {

  @Inject Clock clock;
  @Inject Members members;
  @Inject Sanctions sanctions;
  @Inject SanctionDesk desk;

  /**
   * Warns, mutes, silences, suspends or bans a member.
   *
   * @return the decision's id
   * @throws NotFound when there is no such member
   * @throws NotAllowed unless the actor keeps order and stands above the member
   * @throws Invalid when the end is past or too far
   * @throws Conflict when one of this kind is active already
   */
  public long impose(Actor actor, String memberName, NewSanction wanted) {
    sanctions.lock(memberName);
    Member member = members.require(memberName);
    SanctionPolicy.checkDecide(actor, member);
    Instant now = clock.instant();
    Optional<Sanction> before = earlier(actor, member, wanted, now);
    return before.isPresent() ? before.get().id() : desk.impose(actor, member, wanted);
  }

  /**
   * Takes a decision back; grants the appeal against it, if there is one.
   *
   * @param why for staff
   * @throws NotAllowed unless the actor keeps order and stands above the member, and when the
   *     appeal is against what the actor had decided and another can decide
   * @throws Conflict when it is over or somebody else has lifted it
   */
  public void lift(Actor actor, long sanctionId, String why) {
    Sanction sanction = decidable(actor, sanctionId);
    String reason = desk.reason(why);
    if (sanction.isActive(clock.instant())) {
      desk.lift(actor, sanction, reason);
    } else if (sanction.state() != SanctionState.LIFTED) {
      throw new Conflict("sanction.over");
    } else if (!actor.isMember(sanction.endedBy())) {
      throw new Conflict("sanction.lifted-already", desk.nameOf(sanction.endedBy()));
    }
  }

  /**
   * Leaves a decision as it is and refuses the appeal against it.
   *
   * @throws Conflict when there is no open appeal
   * @see #lift
   */
  public void uphold(Actor actor, long sanctionId, String why) {
    Sanction sanction = decidable(actor, sanctionId);
    desk.uphold(actor, sanction, desk.reason(why));
  }

  private Optional<Sanction> earlier(Actor actor, Member member, NewSanction wanted, Instant now) {
    Optional<Sanction> repeated =
        wanted.key() == null ? Optional.empty() : sanctions.byKey(actor.id(), wanted.key());
    if (repeated.filter(sanction -> sanction.memberId() != member.id()).isPresent()) {
      throw new Conflict("key.reused");
    }
    if (repeated.isPresent() || wanted.terms().kind() == SanctionKind.WARNING) {
      return repeated;
    }
    Optional<Sanction> active =
        sanctions.open(member.id()).stream()
            .filter(sanction -> sanction.kind() == wanted.terms().kind())
            .filter(sanction -> sanction.isActive(now))
            .findFirst();
    active.ifPresent(
        sanction -> {
          throw new Conflict("sanction.already", desk.nameOf(sanction.imposedBy()));
        });
    return active;
  }

  private Sanction decidable(Actor actor, long sanctionId) {
    SanctionPolicy.checkSee(actor);
    Sanction sanction =
        sanctions.lockOne(sanctionId).orElseThrow(() -> new NotFound("sanction.unknown"));
    SanctionPolicy.checkDecide(actor, members.require(sanction.memberId()));
    desk.requireAnother(actor, sanction);
    return sanction;
  }
}
