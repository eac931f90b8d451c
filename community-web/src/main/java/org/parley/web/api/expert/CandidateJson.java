package org.parley.web.api.expert;

import java.time.Instant;
import org.parley.community.recruiting.CandidateRow;
import org.parley.community.setting.Place;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A customer whom the contact centre could win.
 *
 * @param email null unless an administrator asks, or when there is none
 * @param trust 0 to 4
 * @param wilson what the share of good answers is at least, with 95 % confidence
 * @param stateSince null for who is new
 * @param noteCount how many notes there are
 */
public record CandidateJson(
    AuthorJson member,
    String email,
    int trust,
    int answers,
    int judged,
    int approved,
    int accepted,
    double wilson,
    Instant lastAnswerAt,
    Instant lastSeenAt,
    Instant joinedAt,
    String state,
    Instant stateSince,
    int noteCount,
    String lastNote,
    String url) {

  static CandidateJson of(CandidateRow row, Place place) {
    CandidateRow.Tally tally = row.tally();
    CandidateRow.Progress progress = row.progress();
    return new CandidateJson(
        AuthorJson.of(row.member()),
        row.email(),
        row.trust().number(),
        tally.answers(),
        tally.judged(),
        tally.approved(),
        tally.accepted(),
        tally.wilson(),
        tally.lastAnswerAt(),
        row.lastSeenAt(),
        row.joinedAt(),
        Word.of(progress.state()),
        progress.changedAt(),
        progress.notes(),
        progress.lastNote(),
        place.link("/m/" + row.member().name()));
  }
}
