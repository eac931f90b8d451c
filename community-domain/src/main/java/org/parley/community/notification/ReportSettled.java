package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Those who keep order have decided on what a member reported. Whoever keeps the reports publishes
 * it; the reporter is told, but never by whom.
 *
 * @param reporterId whose report it was
 * @param outcome {@code UPHELD} or {@code DISMISSED}
 */
public record ReportSettled(
    long threadId, long postId, long reportId, long reporterId, String outcome, Instant at)
    implements DomainEvent {}
