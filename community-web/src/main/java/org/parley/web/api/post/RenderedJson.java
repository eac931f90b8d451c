package org.parley.web.api.post;

/**
 * A text as it would be shown.
 *
 * @param html sanitised
 */
public record RenderedJson(String html) {}
