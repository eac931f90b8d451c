package org.parley.moderation.screening.model;

import org.parley.moderation.screening.text.Span;

/**
 * A piece of a text that speaks for a score: where it stands, as it is written, and its share of
 * all that speaks for the score, from 0 to 1.
 */
public record Because(Span span, String words, double share) {}
