package org.parley.community.attachment;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the attachments that a text names: by their path, or by their address in this community.
 */
final class AttachmentReferences {

  private final Pattern pattern;

  /**
   * @param site the community's public address
   */
  AttachmentReferences(URI site) {
    pattern =
        Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}_.~:/?=&%#@+-])|(?<="
                + Pattern.quote(site.toString())
                + "))/a/([0-9]{1,18})/");
  }

  /** Their ids, in order of appearance. */
  Set<Long> in(String text) {
    Set<Long> ids = new LinkedHashSet<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      ids.add(Long.valueOf(found.group(1)));
    }
    return ids;
  }
}
