package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.account.Secret;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.appeal.Appeal;
import org.parley.moderation.appeal.Appeals;
import org.parley.moderation.appeal.NewAppeal;

/** Takes members' appeals against what was decided about them: one for a decision, ever. */
@ApplicationScoped
@Transactional
public class SanctionAppealService {

  @Inject Clock clock;
  @Inject Sanctions sanctions;
  @Inject Appeals appeals;

  /**
   * Asks that somebody looks again at what was decided about the actor.
   *
   * @return the appeal's id
   * @throws NotFound unless it was about the actor
   * @throws NotAllowed when it is over or was lifted
   * @throws Conflict when the actor has appealed already
   */
  public long appeal(Actor actor, long sanctionId, NewAppeal draft) {
    Sanction sanction =
        sanctions
            .lockOne(sanctionId)
            .filter(found -> actor.isMember(found.memberId()))
            .orElseThrow(() -> new NotFound("sanction.unknown"));
    return file(sanction, draft);
  }

  /**
   * The same for who is kept out and holds the link that was mailed.
   *
   * @throws NotFound {@code token.invalid} when there is no such link
   */
  public long appealByLink(Actor visitor, String token, NewAppeal draft) {
    Sanction sanction =
        sanctions.lockByHash(Secret.hashOf(token)).orElseThrow(() -> new NotFound("token.invalid"));
    return file(sanction, draft);
  }

  private long file(Sanction sanction, NewAppeal draft) {
    Optional<Appeal> earlier = appeals.against(sanction.id());
    if (earlier.filter(appeal -> appeal.isSentWith(draft.key())).isPresent()) {
      return earlier.get().id();
    }
    if (earlier.isPresent()) {
      throw new Conflict("sanction.appealed");
    }
    if (!sanction.isActive(clock.instant())) {
      throw new NotAllowed("sanction.over");
    }
    Appeal appeal = Appeal.against(sanction.id(), sanction.memberId(), draft, clock.instant());
    appeals.add(appeal);
    return appeal.id();
  }
}
