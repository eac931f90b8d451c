package org.parley.web.api.review;

import java.time.Instant;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.moderation.review.ReviewItem;
import org.parley.moderation.review.ReviewKind;

/**
 * One entry of the queue.
 *
 * @param entry its name, such as {@code post-12}
 * @param kinds why it waits
 * @param weight where it stands: the weightiest first
 * @param post null for a suggestion
 * @param suggestion null for a post
 * @param claim null when nobody looks at it
 */
public record ReviewEntryJson(
    String entry,
    List<String> kinds,
    String title,
    String space,
    int weight,
    Instant since,
    ReviewPostJson post,
    ReviewSuggestionJson suggestion,
    ReviewClaimJson claim,
    String url) {

  static ReviewEntryJson of(ReviewItem item, Place place) {
    return new ReviewEntryJson(
        item.ref().word(),
        item.kinds().stream().map(ReviewKind::word).toList(),
        item.title(),
        item.space().slug(),
        item.rank().weight(),
        item.rank().since(),
        ReviewPostJson.of(item.post()),
        ReviewSuggestionJson.of(item.suggestion()),
        ReviewClaimJson.of(item.claim()),
        place.link(item.isPost() ? "/p/" + item.ref().id() : item.suggestion().path()));
  }
}
