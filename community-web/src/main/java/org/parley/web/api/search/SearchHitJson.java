package org.parley.web.api.search;

import java.time.Instant;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.search.FoundThread;
import org.parley.search.ScoreExplanation;
import org.parley.search.SearchHit;
import org.parley.search.Segment;
import org.parley.web.api.json.Word;

/**
 * A post that was found.
 *
 * @param id the post's
 * @param titleSegments the title in pieces of plain text, highlighted where it matches
 * @param snippet a part of the post that matches, in such pieces
 * @param score the post's own
 * @param answerCount the thread's
 * @param accepted whether the thread has an accepted answer
 * @param verified whether staff have verified the post as it is now
 * @param moreInThread how many others of the thread's posts match, null where each is an item
 * @param explanation how it came to its place, null unless asked for by staff
 */
public record SearchHitJson(
    long id,
    String kind,
    int number,
    long threadId,
    String threadType,
    String title,
    List<Segment> titleSegments,
    List<Segment> snippet,
    String space,
    List<String> tags,
    FoundAuthorJson author,
    int score,
    int answerCount,
    boolean accepted,
    boolean verified,
    Instant createdAt,
    Long moreInThread,
    String url,
    ScoreExplanationJson explanation) {

  static SearchHitJson of(SearchHit hit, Place place, ScoreExplanation explanation) {
    return of(hit, null, place, explanation);
  }

  static SearchHitJson of(FoundThread thread, Place place, ScoreExplanation explanation) {
    return of(thread.best(), thread.more(), place, explanation);
  }

  private static SearchHitJson of(
      SearchHit hit, Long moreInThread, Place place, ScoreExplanation explanation) {
    return new SearchHitJson(
        hit.postId(),
        Word.of(hit.kind()),
        hit.number(),
        hit.threadId(),
        Word.of(hit.threadType()),
        hit.title(),
        hit.titleSegments(),
        hit.snippetSegments(),
        hit.spaceSlug(),
        hit.tags(),
        new FoundAuthorJson(hit.authorName(), hit.authorDisplayName()),
        hit.score(),
        hit.answerCount(),
        hit.accepted(),
        hit.verified(),
        hit.createdAt(),
        moreInThread,
        place.link("/p/" + hit.postId()),
        ScoreExplanationJson.of(explanation));
  }
}
