package org.parley.web.api.canned;

import org.parley.community.problem.Invalid;
import org.parley.moderation.reply.NewReply;

/**
 * Other words for a canned reply.
 *
 * @param version the one that was read
 */
public record CannedReplyChangeJson(Long version, String title, String body) {

  long read() {
    return required(version);
  }

  NewReply reply() {
    return NewReply.of(title, body);
  }

  /** Nobody changes or approves what they have not read. */
  static long required(Long version) {
    if (version == null) {
      throw new Invalid("version", "canned.version");
    }
    return version;
  }
}
