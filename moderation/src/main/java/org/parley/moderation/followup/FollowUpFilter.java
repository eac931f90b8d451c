package org.parley.moderation.followup;

import java.util.Objects;
import org.parley.moderation.sla.FollowUpReason;

/**
 * Which follow-ups a list shows.
 *
 * @param teamId those of one team, null for whatever team
 * @param state null for all that are not done
 * @param reason null for whatever reason
 * @param space the slug of the space in which the thread stands, null for all
 */
public record FollowUpFilter(
    Whose whose,
    Long teamId,
    FollowUpState state,
    FollowUpReason reason,
    String space,
    Urgency urgency) {

  /** Whose follow-ups. */
  public enum Whose {
    ANYBODY,
    MINE,
    /** That nobody works on. */
    NOBODY,
    /** That I watch. */
    WATCHED
  }

  /** How near they are to being late. */
  public enum Urgency {
    ANY,
    AT_RISK,
    BREACHED
  }

  public FollowUpFilter {
    Objects.requireNonNull(whose);
    Objects.requireNonNull(urgency);
  }

  /** Everything that is not done. */
  public static FollowUpFilter open() {
    return new FollowUpFilter(Whose.ANYBODY, null, null, null, null, Urgency.ANY);
  }

  public FollowUpFilter of(Whose people) {
    return new FollowUpFilter(people, teamId, state, reason, space, urgency);
  }

  public FollowUpFilter ofTeam(Long team) {
    return new FollowUpFilter(whose, team, state, reason, space, urgency);
  }

  public FollowUpFilter in(FollowUpState wanted) {
    return new FollowUpFilter(whose, teamId, wanted, reason, space, urgency);
  }

  public FollowUpFilter because(FollowUpReason why) {
    return new FollowUpFilter(whose, teamId, state, why, space, urgency);
  }

  public FollowUpFilter inSpace(String slug) {
    return new FollowUpFilter(whose, teamId, state, reason, slug, urgency);
  }

  public FollowUpFilter pressing(Urgency how) {
    return new FollowUpFilter(whose, teamId, state, reason, space, how);
  }
}
