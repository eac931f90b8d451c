package org.parley.web.api.work;

import jakarta.ws.rs.QueryParam;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.FollowUpFilter;
import org.parley.moderation.followup.FollowUpFilter.Urgency;
import org.parley.moderation.followup.FollowUpFilter.Whose;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.web.api.json.Word;

/** Which follow-ups are wanted; all that are open when nothing is said. */
public class FollowUpsFilter {

  @QueryParam("whose")
  String whose;

  @QueryParam("team")
  String team;

  @QueryParam("state")
  String state;

  @QueryParam("reason")
  String reason;

  @QueryParam("space")
  String space;

  @QueryParam("urgency")
  String urgency;

  FollowUpFilter filter() {
    Whose people = Word.read(Whose.class, "whose", whose);
    Urgency pressing = Word.read(Urgency.class, "urgency", urgency);
    return new FollowUpFilter(
        people == null ? Whose.ANYBODY : people,
        teamId(),
        isEmpty(state) ? null : FollowUpState.ofWord(state),
        isEmpty(reason) ? null : FollowUpReason.ofWord(reason),
        isEmpty(space) ? null : space,
        pressing == null ? Urgency.ANY : pressing);
  }

  private Long teamId() {
    try {
      return isEmpty(team) ? null : Long.valueOf(team);
    } catch (NumberFormatException e) {
      throw new Invalid("team", "form.number");
    }
  }

  private static boolean isEmpty(String word) {
    return word == null || word.isEmpty();
  }
}
