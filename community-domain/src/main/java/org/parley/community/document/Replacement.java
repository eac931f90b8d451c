package org.parley.community.document;

/**
 * A text that is to take the place of a document's.
 *
 * @param head the last step of the text that it was made of
 * @param client as in {@link Push}
 */
public record Replacement(int head, String client, String text) {}
