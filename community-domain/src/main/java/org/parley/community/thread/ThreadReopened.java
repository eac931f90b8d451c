package org.parley.community.thread;

import java.time.Instant;

/** A closed thread takes answers again. */
public record ThreadReopened(long threadId, long actorId, Instant at) implements ThreadEvent {}
