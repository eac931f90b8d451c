package org.parley.community.poll;

/**
 * What {@link PollPolicy} needs to know of a poll.
 *
 * @param groupId the group that votes, null for polls of others
 * @param trustLevel the lowest that votes, 0 for everybody
 */
record PollFacts(Voters voters, Long groupId, int trustLevel, Disclosure results) {}
