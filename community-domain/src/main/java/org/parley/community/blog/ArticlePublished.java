package org.parley.community.blog;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** An article of a blog is out; its thread has begun. */
public record ArticlePublished(long threadId, long postId, long blogId, long authorId, Instant at)
    implements DomainEvent {}
