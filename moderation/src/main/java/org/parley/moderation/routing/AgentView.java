package org.parley.moderation.routing;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;

/**
 * An agent as colleagues see them.
 *
 * @param edits goes back with a change of the settings
 * @param isAwayByItself whether they are away because nothing was heard of them
 * @param presenceSince since when they are online, away or offline
 * @param held how many open follow-ups they own
 * @param lastAssignedAt when they got the last one; null when they never had any
 */
public record AgentView(
    Author member,
    AgentSettings settings,
    long edits,
    Presence presence,
    boolean isAwayByItself,
    Instant presenceSince,
    int held,
    Instant lastAssignedAt,
    List<TeamLabel> teams) {

  public AgentView {
    teams = List.copyOf(teams);
  }

  public boolean isOnline() {
    return presence == Presence.ONLINE;
  }

  public boolean isFull() {
    return held >= settings.capacity();
  }
}
