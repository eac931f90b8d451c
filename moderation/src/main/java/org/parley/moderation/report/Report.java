package org.parley.moderation.report;

import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.moderation.sla.FollowUpReason;

/**
 * The figures of a period, in all and in parts.
 *
 * @param days each day of the period
 * @param agents by name, nobody last; who neither had a follow-up nor was there is left out
 * @param spaces by name, those with something to tell
 * @param reasons those with something to tell
 */
public record Report(
    ReportQuery query,
    Figures all,
    List<DayFigures> days,
    List<OfAgent> agents,
    List<OfSpace> spaces,
    List<OfReason> reasons,
    FlagAccuracy flags,
    Satisfaction satisfaction) {

  /**
   * @param agent somebody without a name for what nobody has
   * @param figures of the follow-ups that they have, or had when they were done
   */
  public record OfAgent(Author agent, Figures figures, Utilisation utilisation) {}

  public record OfSpace(SpaceView.Label space, Figures figures) {}

  public record OfReason(FollowUpReason reason, Figures figures) {}

  /** Of everybody in it. */
  public Utilisation utilisation() {
    return agents.stream().map(OfAgent::utilisation).reduce(Utilisation.NONE, Utilisation::plus);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return agents.isEmpty() && flags.judged().isEmpty() && satisfaction.ratings() == 0;
  }
}
