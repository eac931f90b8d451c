package org.parley.community.language;

/**
 * A language that a text may be in.
 *
 * @param code of ISO 639-3, such as {@code eng}
 * @param likelihood 0 to 1, together 1 over all languages
 */
public record LikelyLanguage(String code, double likelihood) {}
