package org.parley.web.api.expert;

import java.time.Instant;
import org.parley.community.recruiting.CandidateNote;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * What somebody wrote down about a candidate.
 *
 * @param state the candidate's from then on
 */
public record CandidateNoteJson(AuthorJson by, String state, String note, Instant at) {

  static CandidateNoteJson of(CandidateNote note) {
    return new CandidateNoteJson(
        AuthorJson.of(note.by()), Word.of(note.state()), note.note(), note.at());
  }
}
