package org.parley.web.api.trend;

import java.time.Instant;
import org.parley.community.setting.Place;
import org.parley.search.SearchHit;

/** A post that has the term. */
public record TrendExampleJson(
    long id, long threadId, String title, String space, Instant createdAt, String url) {

  static TrendExampleJson of(SearchHit hit, Place place) {
    return new TrendExampleJson(
        hit.postId(),
        hit.threadId(),
        hit.title(),
        hit.spaceSlug(),
        hit.createdAt(),
        place.link("/p/" + hit.postId()));
  }
}
