package org.parley.community.live;

import java.time.Instant;

/**
 * What an open page shows of a post besides its text.
 *
 * @param number the post's number in its thread
 * @param kind the name of its {@link org.parley.community.thread.PostKind}
 * @param parentId the post that a comment is about, else null
 * @param editedAt when its text was last edited, null when it never was
 * @param author the author's handle, null when the account is gone
 */
public record PostPulse(
    long id,
    int number,
    String kind,
    Long parentId,
    Instant editedAt,
    int score,
    String state,
    String author) {}
