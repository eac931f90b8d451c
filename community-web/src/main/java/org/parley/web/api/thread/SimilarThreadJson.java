package org.parley.web.api.thread;

import org.parley.community.setting.Place;
import org.parley.search.SearchHit;
import org.parley.search.suggest.SuggestedThread;
import org.parley.web.api.json.Word;

/**
 * A thread that may be about the same.
 *
 * @param space the space's slug
 * @param accepted whether it has an accepted answer
 */
public record SimilarThreadJson(
    long id,
    String type,
    String title,
    String space,
    int answerCount,
    boolean accepted,
    String url) {

  static SimilarThreadJson of(SearchHit hit, Place place) {
    return new SimilarThreadJson(
        hit.threadId(),
        Word.of(hit.threadType()),
        hit.title(),
        hit.spaceSlug(),
        hit.answerCount(),
        hit.accepted(),
        place.link("/t/" + hit.threadId() + "/" + hit.slug()));
  }

  public static SimilarThreadJson of(SuggestedThread thread, Place place) {
    return new SimilarThreadJson(
        thread.id(),
        Word.of(thread.type()),
        thread.title(),
        thread.spaceSlug(),
        thread.answerCount(),
        thread.accepted(),
        place.link(thread.path()));
  }
}
