package org.parley.moderation.log;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.thread.PostKind;

/**
 * One entry of the log as it is read.
 *
 * @param by who did it; nobody known for what happened by itself
 * @param author who had written the post
 * @param note why; empty when nobody said
 */
public record LogLine(
    long id,
    Instant at,
    LogAction action,
    Author by,
    long postId,
    PostKind kind,
    String threadTitle,
    Author author,
    String before,
    String after,
    String note) {}
