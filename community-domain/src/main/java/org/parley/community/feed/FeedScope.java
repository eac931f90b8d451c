package org.parley.community.feed;

/**
 * Which threads a feed is about; null filters do not filter.
 *
 * @param space a space's slug
 * @param tag a tag's name
 */
public record FeedScope(String space, String tag) {

  public static FeedScope all() {
    return new FeedScope(null, null);
  }
}
