package org.parley.moderation.review;

/**
 * That a post waits as somebody's first, or because it was edited.
 *
 * @param edit null for a first post
 */
record OpenCase(long postId, WaitingEdit edit) {}
