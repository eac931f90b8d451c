package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/**
 * Brings the definitions of the files into the community, at every start. What an administrator has
 * changed stays as they want it; what is new or different is awarded to the past.
 */
@ApplicationScoped
@Transactional
public class BadgeSeedService {

  @Inject Clock clock;
  @Inject Definitions definitions;
  @Inject Badges badges;
  @Inject BadgeRuns runs;

  /**
   * Writes what is new or different.
   *
   * @return how many definitions that is
   * @throws NotAllowed unless it is the community itself that asks
   */
  public int seed(Actor operator) {
    if (!operator.isOperator()) {
      throw new NotAllowed("operator.only");
    }
    badges.queue();
    int written = 0;
    for (Definitions.Defined defined : definitions.all()) {
      written += write(defined) ? 1 : 0;
    }
    if (written > 0) {
      runs.ask(RunKind.SEEDED, null, null, clock.instant());
    }
    return written;
  }

  private boolean write(Definitions.Defined defined) {
    Optional<Badge> here = badges.find(defined.form().key());
    if (here.isEmpty()) {
      badges.add(defined.form(), defined.origin());
      return true;
    }
    Badge badge = here.get();
    boolean isOfFiles =
        badge.origin() == BadgeOrigin.PRODUCT || badge.origin() == BadgeOrigin.COMPANY;
    if (!isOfFiles || badge.form().equals(defined.form()) || badges.isChangedByHand(badge.id())) {
      return false;
    }
    badges.change(badge.id(), defined.form(), null, clock.instant());
    return true;
  }
}
