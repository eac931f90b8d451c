package org.parley.web.api.screening;

import java.util.List;
import org.parley.moderation.screening.Trial;

/**
 * What a rule would have found in the past, and how that agrees with what was decided.
 *
 * @param strange how many of those read are in a language that the rule does not understand
 * @param precision of what it finds, the share that was taken out, in per cent; null when unknown
 * @param recall of what was taken out, the share that it finds, in per cent; null when unknown
 */
public record ScreeningTrialJson(
    int read,
    int strange,
    int hit,
    int rightly,
    int wrongly,
    int missed,
    Long precision,
    Long recall,
    List<ScreeningSampleJson> samples) {

  static ScreeningTrialJson of(Trial trial) {
    return new ScreeningTrialJson(
        trial.read(),
        trial.reach().strange(),
        trial.hit(),
        trial.scores().rightly(),
        trial.scores().wrongly(),
        trial.scores().missed(),
        trial.scores().getPrecision(),
        trial.scores().getRecall(),
        trial.samples().stream().map(ScreeningSampleJson::of).toList());
  }
}
