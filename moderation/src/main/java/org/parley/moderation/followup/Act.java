package org.parley.moderation.followup;

import java.time.Instant;
import java.util.Objects;
import org.parley.community.member.Actor;

/**
 * Who does something to a follow-up, and when.
 *
 * @param actorId null when the community does it itself
 * @param note what they say with it; empty for nothing
 */
public record Act(Long actorId, Instant at, String note) {

  public Act {
    Objects.requireNonNull(at);
    Objects.requireNonNull(note);
  }

  /** Nobody's in particular. */
  public static Act ofSystem(Instant at) {
    return new Act(null, at, "");
  }

  /** Whoever runs the community on its machine is no member, and stands for it. */
  public static Act of(Actor actor, Instant at) {
    return new Act(actor.isOperator() ? null : actor.id(), at, "");
  }

  public Act saying(String words) {
    return new Act(actorId, at, words);
  }
}
