package org.parley.moderation.screening;

import org.parley.moderation.screening.criterion.PostUnderScreening;
import org.parley.moderation.screening.model.TrainedModel;

/**
 * A post with what the screening must know of it beside what the criteria look at.
 *
 * @param version of the post's row, for an edit
 * @param revision number of the text
 * @param trust the author's trust level
 */
record PostToScreen(
    Place place, long version, int revision, int trust, PostUnderScreening content) {

  /** Where it stands. */
  record Place(long postId, long threadId, long spaceId) {}

  /** The same post, read by the community's own model as well. */
  PostToScreen readBy(TrainedModel own) {
    return new PostToScreen(place, version, revision, trust, content.readBy(own));
  }

  boolean isReadBy(RuleInForce rule) {
    return rule.scope().holds(place.spaceId(), trust);
  }
}
