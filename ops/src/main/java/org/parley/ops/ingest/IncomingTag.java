package org.parley.ops.ingest;

/** A tag with its description: Markdown, and the HTML made of it. */
public record IncomingTag(
    String name, String description, String descriptionHtml, String externalId) {}
