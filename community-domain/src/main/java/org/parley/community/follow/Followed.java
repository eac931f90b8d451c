package org.parley.community.follow;

import java.time.Instant;

/**
 * One thing in the list of what a member follows or has muted.
 *
 * @param title as it is shown: a thread's title, a tag's or space's name, a member's display name
 * @param path where it is
 * @param note a member's handle or a thread's space; empty otherwise
 * @param since when it was followed or muted
 */
public record Followed(
    FollowTarget target, long id, String title, String path, String note, Instant since) {}
