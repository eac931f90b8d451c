package org.parley.web.api.post;

/**
 * A text that somebody is writing.
 *
 * @param text Markdown
 */
public record PreviewJson(String text) {}
