package org.parley.community.markup;

import java.util.List;

/**
 * A text as it is stored beside its Markdown source when it is written: sanitised HTML, the version
 * of the renderer that made it, the names that it mentions (lower case, distinct, in order of
 * appearance) and its plain text for search, excerpts and mails. The HTML may be shown as it is.
 */
public record RenderedText(String html, int version, List<String> mentions, String plainText) {
  public RenderedText {
    mentions = List.copyOf(mentions);
  }
}
