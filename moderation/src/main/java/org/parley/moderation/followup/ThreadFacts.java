package org.parley.moderation.followup;

import org.parley.community.thread.PostState;

/**
 * What follow-ups need to know of a thread.
 *
 * @param authorId null when the account is gone
 */
public record ThreadFacts(long id, long spaceId, Long authorId, String title, PostState state) {}
