package org.parley.moderation.log;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.thread.PostKind;

/**
 * One entry of the log as it is read.
 *
 * @param by who did it; nobody known for what happened by itself
 * @param postId the post, null when it is about a member; then there is no kind or title either
 * @param author who had written the post, or the member whom it is about
 * @param note why; empty when nobody said
 */
public record LogLine(
    long id,
    Instant at,
    LogAction action,
    Author by,
    Long postId,
    PostKind kind,
    String threadTitle,
    Author author,
    String before,
    String after,
    String note) {}
