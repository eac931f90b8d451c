package org.parley.ops.ingest;

import org.parley.community.markup.TextRules;

/** A tag with its description: Markdown, and the HTML made of it. */
public record IncomingTag(
    String name, String description, String descriptionHtml, String externalId) {

  public IncomingTag {
    description = TextRules.withoutCards(description);
    descriptionHtml = TextRules.withoutCards(descriptionHtml);
  }
}
