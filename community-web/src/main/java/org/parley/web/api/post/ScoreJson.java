package org.parley.web.api.post;

/**
 * What a vote led to.
 *
 * @param score the post's
 * @param vote the member's own
 */
public record ScoreJson(int score, int vote) {}
