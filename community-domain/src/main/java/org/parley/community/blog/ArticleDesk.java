package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.space.SpaceView;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadEnd;
import org.parley.community.thread.ThreadStart;
import org.parley.community.thread.ThreadType;

/** Makes a thread of an article. */
@ApplicationScoped
class ArticleDesk {

  @Inject ThreadStart starts;
  @Inject ThreadEnd ends;
  @Inject Articles articles;
  @Inject DomainEvents events;

  /** Publishes a draft in its author's name. */
  PostRef publish(Actor author, ArticleDraft draft, SpaceView space, Instant now) {
    PostRef ref =
        starts.start(
            author,
            new NewThread(
                ThreadType.ARTICLE,
                space.slug(),
                draft.title(),
                draft.body(),
                draft.tags(),
                "article:" + draft.id()));
    articles.add(ref.threadId(), draft.blogId(), now);
    draft.published(ref.threadId());
    if (!draft.hasComments()) {
      ends.close(author, ref.threadId(), CloseReason.OTHER);
    }
    events.publish(
        new ArticlePublished(ref.threadId(), ref.postId(), draft.blogId(), author.id(), now));
    return ref;
  }
}
