package org.parley.community.document.suggestion;

/**
 * What readers see of a document, as something to suggest changes to.
 *
 * @param step the published step
 * @param body its Markdown
 */
public record PublishedText(
    long documentId, String title, String path, int step, String body, boolean isClosed) {}
