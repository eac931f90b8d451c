package org.parley.moderation.review;

/**
 * Somebody who has acted on a post before.
 *
 * @param outcome what came of it: the post's state or the flags' resolution
 */
record EarlierHand(long memberId, String displayName, String outcome) {}
