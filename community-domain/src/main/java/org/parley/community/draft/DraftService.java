package org.parley.community.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Keeps what members are writing until they post or discard it, or leave it for three months. */
@ApplicationScoped
@Transactional
public class DraftService {

  /** More open drafts than this nobody finds again. */
  static final int MOST = 200;

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Clock clock;
  @Inject Drafts drafts;
  @Inject DraftTargets targets;

  /**
   * Saves what stands in a form.
   *
   * @throws NotFound when what it would answer or change is not there for the actor
   * @throws Conflict {@code draft.gone} when it was posted or discarded, {@code draft.stale} with
   *     the newest version when another form has saved, {@code draft.too-many}
   */
  public DraftSaved save(Actor actor, DraftPlace place, DraftSaving saving) {
    requireMember(actor);
    targets.require(actor, place);
    drafts.lock(actor.id());
    refuseWhatIsPosted(actor, place, saving);
    Instant now = clock.instant();
    Draft draft = drafts.find(actor.id(), place).orElse(null);
    if (draft == null || draft.isClosed()) {
      requireRoom(actor);
    }
    if (draft == null) {
      if (saving.version() > 0) {
        throw new Conflict("draft.gone");
      }
      draft = new Draft(actor.id(), place, saving, now);
      drafts.add(draft);
    } else {
      draft.save(saving, now);
    }
    return draft.saved();
  }

  /**
   * Throws a draft away; one that is not there is gone already.
   *
   * @throws Conflict {@code draft.stale} when somebody has saved since the given version
   */
  public void discard(Actor actor, DraftPlace place, long version) {
    requireMember(actor);
    drafts.lock(actor.id());
    drafts.find(actor.id(), place).ifPresent(draft -> draft.discard(version, clock.instant()));
  }

  /** Removes everybody's drafts that nobody has touched for three months. */
  public void forgetUntouched(Actor operator) {
    if (!operator.isOperator()) {
      throw new NotAllowed("operator.only");
    }
    drafts.removeSavedBefore(clock.instant().minus(KEPT));
  }

  private void refuseWhatIsPosted(Actor actor, DraftPlace place, DraftSaving saving) {
    boolean edited =
        place.kind() == DraftPlace.Kind.EDIT
            && saving.baseVersion() != null
            && drafts.isEdited(actor.id(), place.targetId(), saving.baseVersion());
    if (edited || drafts.isPosted(actor.id(), saving.form())) {
      throw new Conflict("draft.gone");
    }
  }

  private void requireRoom(Actor actor) {
    if (drafts.countOpen(actor.id()) >= MOST) {
      throw new Conflict("draft.too-many", MOST);
    }
  }

  private static void requireMember(Actor actor) {
    if (!actor.isSignedIn() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
  }
}
