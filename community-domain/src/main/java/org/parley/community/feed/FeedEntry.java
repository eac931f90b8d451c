package org.parley.community.feed;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.thread.PostKind;

/**
 * One post in a feed.
 *
 * @param threadPath the path of the thread that it belongs to
 * @param html rendered and sanitised when it was written; its links may be relative
 * @param updatedAt when it, or in a feed of threads anything visible in its thread, last changed
 */
public record FeedEntry(
    long postId,
    PostKind kind,
    String title,
    String threadPath,
    Author author,
    String html,
    Instant createdAt,
    Instant updatedAt,
    List<String> tags) {}
