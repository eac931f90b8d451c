package org.parley.community.vote;

import java.time.Instant;
import org.parley.community.thread.ThreadEvent;

/**
 * Votes on a post count no longer, or count again: they were found not to be meant as votes.
 *
 * @param caseId the case that they belong to
 * @param count how many; negative when they count again
 */
public record VotesDiscounted(long threadId, long postId, long caseId, int count, Instant at)
    implements ThreadEvent {}
