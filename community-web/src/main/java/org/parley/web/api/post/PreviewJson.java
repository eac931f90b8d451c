package org.parley.web.api.post;

/**
 * A text that somebody is writing.
 *
 * @param text Markdown
 * @param title what stands above it; not rendered, but looked at for personal data
 */
public record PreviewJson(String text, String title) {}
