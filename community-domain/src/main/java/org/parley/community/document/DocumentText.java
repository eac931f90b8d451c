package org.parley.community.document;

/**
 * The text of a document after one of its steps.
 *
 * @param number the step's number, 0 for what the document began with
 */
public record DocumentText(long documentId, int number, String text) {}
