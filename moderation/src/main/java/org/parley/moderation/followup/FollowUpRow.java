package org.parley.moderation.followup;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaClocks;
import org.parley.moderation.sla.SlaReading;

/**
 * A follow-up as lists show it.
 *
 * @param version to send back with an act, see {@link Seen}
 * @param owner unknown while nobody works on it
 * @param customer who began the thread
 * @param teamId null while no team has it
 * @param language null when nobody knows; so the sentiment
 * @param reopened how many times
 * @param nextDueAt when the next of its clocks is due; null while none runs
 */
public record FollowUpRow(
    long id,
    long version,
    ThreadLabel thread,
    SpaceView.Label space,
    FollowUpReason reason,
    FollowUpState state,
    Priority priority,
    Author owner,
    Author customer,
    Instant openedAt,
    SlaReading response,
    SlaReading resolution,
    Long teamId,
    String language,
    Double sentiment,
    int reopened,
    Instant nextDueAt) {

  /**
   * The thread that it is about.
   *
   * @param title empty, as the slug is, when the actor may not open it: it was hidden or deleted
   */
  public record ThreadLabel(long id, String title, String slug, boolean isOpenable) {

    public String path() {
      return "/t/" + id + "/" + slug;
    }
  }

  public boolean isOpen() {
    return state != FollowUpState.DONE;
  }

  public boolean isUnassigned() {
    return state == FollowUpState.NEW;
  }

  public boolean isWaiting() {
    return state == FollowUpState.WAITING;
  }

  public String path() {
    return "/work/" + id;
  }

  Instant key() {
    return nextDueAt == null ? SlaClocks.NEVER : nextDueAt;
  }
}
