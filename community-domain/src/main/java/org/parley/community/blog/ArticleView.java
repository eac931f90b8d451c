package org.parley.community.blog;

import java.time.Instant;
import org.parley.community.thread.ThreadLink;

/**
 * What is known of an article beyond its thread, for one reader.
 *
 * @param blogId of the blog that it is in, which can be followed
 * @param minutes how long it takes to read
 * @param about what its author says of themselves, rendered and sanitised; may be empty
 * @param previous the article before it in its blog, null for none that the reader sees
 * @param next the one after it, likewise
 * @param mayCloseComments whether the reader decides about its comments
 */
public record ArticleView(
    long blogId,
    BlogView.Name blog,
    int minutes,
    Instant publishedAt,
    String about,
    ThreadLink previous,
    ThreadLink next,
    boolean mayCloseComments) {}
