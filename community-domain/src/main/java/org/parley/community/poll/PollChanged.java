package org.parley.community.poll;

import java.time.Instant;
import org.parley.community.thread.ThreadEvent;

/** A poll was added to a post, reworded, or taken away again: the post reads differently now. */
public record PollChanged(long threadId, long postId, long pollId, long actorId, Instant at)
    implements ThreadEvent {}
