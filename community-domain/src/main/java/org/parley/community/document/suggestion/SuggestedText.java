package org.parley.community.document.suggestion;

/**
 * How a reader would have the published text.
 *
 * @param body the whole Markdown
 * @param note why, may be empty
 */
public record SuggestedText(String body, String note) {}
