package org.parley.web.api.document;

/**
 * A document's text as its readers would see it.
 *
 * @param head the step after which it looks so
 */
public record RenderedDocumentJson(int head, String html) {}
