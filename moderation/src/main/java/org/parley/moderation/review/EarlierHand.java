package org.parley.moderation.review;

/** Somebody who has acted on a post before. */
record EarlierHand(long memberId, String displayName) {}
