package org.parley.web.api.expert;

import java.time.Instant;
import org.parley.community.expertise.ExpertAnswer;
import org.parley.community.setting.Place;
import org.parley.web.api.json.Word;

/**
 * An answer that made a rank.
 *
 * @param judged whether somebody has decided on it
 * @param verdict what the staff found, null when it was not checked
 */
public record ExpertAnswerJson(
    long postId,
    long threadId,
    String title,
    Instant answeredAt,
    boolean accepted,
    boolean official,
    boolean judged,
    String verdict,
    String url) {

  static ExpertAnswerJson of(ExpertAnswer answer, Place place) {
    return new ExpertAnswerJson(
        answer.postId(),
        answer.threadId(),
        answer.threadTitle(),
        answer.answeredAt(),
        answer.isAccepted(),
        answer.isOfficial(),
        answer.isJudged(),
        Word.of(answer.verdict()),
        place.link("/p/" + answer.postId()));
  }
}
