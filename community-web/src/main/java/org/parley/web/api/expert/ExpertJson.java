package org.parley.web.api.expert;

import java.time.Instant;
import org.parley.community.expertise.ExpertRow;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;
import org.parley.web.expert.ExpertWords;

/**
 * One place in a ranking.
 *
 * @param rank from 1
 * @param sentence what explains the place
 * @param score 0 to 1000; it fades as answers age
 * @param recent accepted within thirty days
 */
public record ExpertJson(
    int rank,
    AuthorJson member,
    String sentence,
    int score,
    int answers,
    int judged,
    int approved,
    int accepted,
    int verified,
    int recent,
    double wilson,
    double z,
    double expertiseRank,
    Instant lastAnswerAt,
    String url) {

  static ExpertJson of(ExpertRow row, int rank, ExpertWords words, Place place) {
    ExpertRow.Tally tally = row.tally();
    return new ExpertJson(
        rank,
        AuthorJson.of(row.member()),
        words.sentence(row),
        row.score(),
        tally.answers(),
        tally.judged(),
        tally.approved(),
        tally.accepted(),
        tally.verified(),
        row.recent(),
        row.wilson(),
        row.z(),
        row.expertiseRank(),
        row.lastAnswerAt(),
        place.link("/m/" + row.member().name() + "/expertise"));
  }
}
