package org.parley.web.api.post;

/**
 * An answer or a comment as it is sent.
 *
 * @param body Markdown
 */
public record PostTextJson(String body) {}
