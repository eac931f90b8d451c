package org.parley.web.api.screening;

import java.time.Instant;
import java.util.List;
import org.parley.moderation.screening.own.OwnModelView;
import org.parley.moderation.screening.own.OwnModelView.Comparison;

/**
 * The latest training of the community's own model of spam.
 *
 * @param own how it does on texts that were kept from it; null when there were too few
 * @param shipped how the shipped model alone does on the same texts
 */
public record OwnSpamModelJson(
    int number,
    String state,
    Instant at,
    int spam,
    int others,
    SpamScoresJson own,
    SpamScoresJson shipped,
    List<String> wordsFor,
    List<String> wordsAgainst) {

  static OwnSpamModelJson of(OwnModelView view) {
    Comparison scores = view.scores();
    return new OwnSpamModelJson(
        view.number(),
        view.state().word(),
        view.at(),
        view.examples().spam(),
        view.examples().others(),
        scores == null ? null : SpamScoresJson.of(scores.own()),
        scores == null ? null : SpamScoresJson.of(scores.shipped()),
        view.words().forSpam(),
        view.words().against());
  }
}
