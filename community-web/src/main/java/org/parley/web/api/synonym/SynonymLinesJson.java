package org.parley.web.api.synonym;

/**
 * Synonyms as they are sent.
 *
 * @param lines one or more, of the form {@code a, b} or {@code a => b}
 */
public record SynonymLinesJson(String lines) {}
