package org.parley.web.api.knowledge;

/**
 * Whether a document helped.
 *
 * @param reason what was missing, may be missing itself
 */
public record HelpfulJson(boolean helpful, String reason) {}
