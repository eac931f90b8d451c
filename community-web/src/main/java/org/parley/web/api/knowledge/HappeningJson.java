package org.parley.web.api.knowledge;

import java.time.Instant;
import org.parley.community.document.revision.Revision;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * Something that happened to a document.
 *
 * @param kind {@code named}, {@code submitted}, {@code returned}, {@code published}, {@code
 *     confirmed}, {@code archived}, {@code revived}, {@code accepted} or {@code restored}
 * @param name of a named version, else empty
 * @param credited who wrote what was accepted, else null
 */
public record HappeningJson(
    String kind, String name, String note, AuthorJson by, AuthorJson credited, Instant at) {

  static HappeningJson of(Revision.Happening happening) {
    return new HappeningJson(
        Word.of(happening.kind()),
        happening.name(),
        happening.note(),
        AuthorJson.of(happening.by()),
        happening.credited().isKnown() ? AuthorJson.of(happening.credited()) : null,
        happening.at());
  }
}
