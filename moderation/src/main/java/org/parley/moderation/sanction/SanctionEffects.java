package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.account.RestraintService;
import org.parley.community.member.Actor;

/** Brings what a member may not do in step with the decisions about them that are active. */
@ApplicationScoped
class SanctionEffects {

  @Inject Clock clock;
  @Inject Sanctions sanctions;
  @Inject RestraintService restraints;

  /**
   * @param kind what has changed; the others stay as they are
   */
  void apply(Actor actor, String memberName, long memberId, SanctionKind kind) {
    Instant now = clock.instant();
    List<Sanction> active =
        sanctions.open(memberId).stream().filter(sanction -> sanction.isActive(now)).toList();
    switch (kind) {
      case WARNING -> {}
      case MUTE -> restraints.mute(actor, memberName, end(active, SanctionKind.MUTE));
      case SILENCE -> restraints.silence(actor, memberName, end(active, SanctionKind.SILENCE));
      case SUSPENSION, BAN -> keepOut(actor, memberName, active);
    }
  }

  private void keepOut(Actor actor, String memberName, List<Sanction> active) {
    if (active.stream().anyMatch(sanction -> sanction.kind() == SanctionKind.BAN)) {
      restraints.suspend(actor, memberName, null);
    } else if (active.stream().anyMatch(sanction -> sanction.kind().keepsOut())) {
      restraints.suspend(actor, memberName, end(active, SanctionKind.SUSPENSION));
    } else {
      restraints.reinstate(actor, memberName);
    }
  }

  /** Null when there is none of this kind. */
  private static Instant end(List<Sanction> active, SanctionKind kind) {
    return active.stream()
        .filter(sanction -> sanction.kind() == kind)
        .map(Sanction::endsAt)
        .findFirst()
        .orElse(null);
  }
}
