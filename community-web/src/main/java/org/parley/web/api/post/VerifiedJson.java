package org.parley.web.api.post;

import java.time.Instant;
import java.time.LocalDate;
import org.parley.community.thread.PostView;
import org.parley.community.verified.VerifiedMark;
import org.parley.web.api.member.AuthorJson;

/**
 * That staff have verified an answer as it stands.
 *
 * @param until the last day on which it is valid
 * @param byAuthor whether who verified it had written it
 */
public record VerifiedJson(
    String productVersion, LocalDate until, AuthorJson by, Instant at, boolean byAuthor) {

  /** Null for a post that is not verified. */
  static VerifiedJson of(PostView post) {
    VerifiedMark mark = post.verified();
    return mark == null
        ? null
        : new VerifiedJson(
            mark.productVersion(),
            mark.until(),
            AuthorJson.of(mark.by()),
            mark.at(),
            post.isVerifiedByAuthor());
  }
}
