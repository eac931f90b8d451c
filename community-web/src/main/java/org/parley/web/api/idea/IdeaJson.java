package org.parley.web.api.idea;

import java.time.Instant;
import java.util.List;
import org.parley.community.idea.IdeaView;
import org.parley.community.setting.Place;

/**
 * What is known of an idea beyond its thread, which has its text.
 *
 * @param id of its thread
 * @param quarter when it is expected, null when nobody says
 * @param shippedIn the version that brought it, null when nobody says
 * @param toldAt the address of the page that tells of what was shipped, null for none
 * @param votesLeft how many votes the member has left of {@code votesEach}
 * @param steps all that was said of it, the latest first
 */
public record IdeaJson(
    long id,
    String status,
    String reason,
    String quarter,
    String shippedIn,
    String toldAt,
    int votes,
    boolean supported,
    int votesLeft,
    int votesEach,
    Instant statusAt,
    List<IdeaStepJson> steps,
    String url) {

  static IdeaJson of(IdeaView idea, Place place) {
    return new IdeaJson(
        idea.id(),
        idea.status().word(),
        idea.reason(),
        idea.quarter(),
        idea.shippedIn().isEmpty() ? null : idea.shippedIn(),
        idea.told() == null ? null : place.link(idea.told().path()),
        idea.votes(),
        idea.isSupported(),
        idea.ballots().left(),
        idea.ballots().limit(),
        idea.changedAt(),
        idea.steps().stream().map(IdeaStepJson::of).toList(),
        place.link("/t/" + idea.id()));
  }
}
