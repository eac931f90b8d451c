package org.parley.community.thread;

import java.time.Instant;

/** A comment was written below a post. */
public record CommentPosted(long threadId, long postId, long actorId, Instant at)
    implements ThreadEvent {}
