package org.parley.moderation.review;

import java.time.Instant;
import org.parley.moderation.log.LogAction;

/** What a reviewer decided last and may still undo. */
public record LastDecision(ReviewRef ref, String title, LogAction action, Instant at) {}
