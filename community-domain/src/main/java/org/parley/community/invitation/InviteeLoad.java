package org.parley.community.invitation;

import java.time.Instant;

/**
 * How much a member was asked of late, and whether one more question is welcome.
 *
 * @param couldAnswer whether they read the thread, did not start it and have not answered
 * @param isAvailable whether they may be asked about the thread now: they could answer, want to be
 *     asked, have not muted it, were not asked about it before, and no limit of {@link
 *     InvitationPolicy} is reached
 * @param open invitations that they have neither answered nor declined, and that are not too old
 * @param lately how often they were asked within thirty days
 * @param lastAskedAt null when they never were
 * @param lastSeenAt null when they never were here
 */
public record InviteeLoad(
    long memberId,
    boolean couldAnswer,
    boolean isAvailable,
    int open,
    int lately,
    Instant lastAskedAt,
    Instant lastSeenAt) {}
