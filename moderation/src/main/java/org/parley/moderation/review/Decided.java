package org.parley.moderation.review;

import java.time.Instant;
import org.parley.community.thread.PostStanding;
import org.parley.moderation.log.LogAction;

/**
 * The last decision on a post.
 *
 * @param by whose it was; null when the house itself did it
 * @param name who that is
 * @param before how the post stood; null when that is not remembered
 * @param isUntouched whether nothing was changed since
 */
record Decided(
    long logId,
    LogAction action,
    Long by,
    String name,
    Instant at,
    PostStanding before,
    boolean isUntouched) {}
