package org.parley.web.api.post;

import java.util.List;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.PostEdit;

/**
 * An edit as it is sent.
 *
 * @param body the whole new Markdown
 * @param version the version that was read; null when {@code If-Match} has it
 * @param title null leaves it; only for the post that opens a thread, like the tags
 * @param note what was changed and why
 */
public record PostEditJson(
    String body, Long version, String title, List<String> tags, String note) {

  /**
   * The edit that this asks for.
   *
   * @param ifMatch the request's {@code If-Match}, null when it has none
   */
  PostEdit edit(String ifMatch) {
    return new PostEdit(title, body, tags, expectedVersion(ifMatch), note == null ? "" : note);
  }

  private long expectedVersion(String ifMatch) {
    if (version != null) {
      return version;
    }
    if (ifMatch == null) {
      throw new Invalid("version", "version.missing");
    }
    try {
      return Long.parseLong(ifMatch.strip().replaceFirst("^\"(.*)\"$", "$1"));
    } catch (NumberFormatException e) {
      throw new Invalid("If-Match", "version.unreadable");
    }
  }
}
