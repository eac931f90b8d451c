package org.parley.moderation.report;

import java.time.Instant;
import org.parley.community.space.SpaceView;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.sla.FollowUpReason;

/**
 * A follow-up as a report looks at it.
 *
 * @param ownerId who has it, or had it when it was done; null for nobody
 * @param time that of the calendar by which it runs
 */
record Subject(
    long id,
    SpaceView.Label space,
    FollowUpReason reason,
    Long ownerId,
    Instant openedAt,
    BusinessTime time,
    Promise response,
    Promise resolution) {}
