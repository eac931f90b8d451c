package org.parley.community.thread;

import java.time.Instant;

/** Somebody ended a thread's standing first; a pin whose time has come ends without a word. */
public record ThreadUnpinned(long threadId, long actorId, Instant at) implements ThreadEvent {}
