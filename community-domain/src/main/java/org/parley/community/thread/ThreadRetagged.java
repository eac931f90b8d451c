package org.parley.community.thread;

import java.time.Instant;

/** A thread carries other tags, without its text having changed. */
public record ThreadRetagged(long threadId, long actorId, Instant at) implements ThreadEvent {}
