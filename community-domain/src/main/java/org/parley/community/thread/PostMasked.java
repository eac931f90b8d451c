package org.parley.community.thread;

import java.time.Instant;

/** The house itself made words of a post unreadable; its history keeps what they were. */
public record PostMasked(long threadId, long postId, Instant at) implements ThreadEvent {}
