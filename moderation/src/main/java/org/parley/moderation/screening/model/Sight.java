package org.parley.moderation.screening.model;

/** A text as the models see it; its meaning is null where there is no sentence encoder. */
record Sight(PlainText text, Features features, Meaning meaning) {}
