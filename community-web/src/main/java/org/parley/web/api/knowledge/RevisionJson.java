package org.parley.web.api.knowledge;

import java.time.Instant;
import java.util.List;
import org.parley.community.document.revision.Revision;
import org.parley.web.api.member.AuthorJson;

/**
 * Steps of a document that belong together.
 *
 * @param first its first step; 0 for what the document began with
 * @param last its last step, by which it is called
 * @param happenings what happened to the document at its end
 */
public record RevisionJson(
    int first, int last, Instant at, List<AuthorJson> authors, List<HappeningJson> happenings) {

  static RevisionJson of(Revision revision) {
    return new RevisionJson(
        revision.first(),
        revision.last(),
        revision.at(),
        revision.authors().stream().map(AuthorJson::of).toList(),
        revision.happenings().stream().map(HappeningJson::of).toList());
  }
}
