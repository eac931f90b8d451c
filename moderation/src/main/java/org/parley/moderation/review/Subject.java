package org.parley.moderation.review;

/**
 * The post that an act is about.
 *
 * @param authorId null when the author's account is gone
 */
record Subject(long threadId, long postId, Long authorId) {}
