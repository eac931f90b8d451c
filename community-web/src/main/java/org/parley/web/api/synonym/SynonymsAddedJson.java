package org.parley.web.api.synonym;

/**
 * What was taken.
 *
 * @param added lines
 */
public record SynonymsAddedJson(int added) {}
