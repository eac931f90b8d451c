package org.parley.community.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.Post;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.Posts;
import org.parley.community.thread.ThreadStarted;

/** What is posted is no draft any more: closed in the transaction that posts it. */
@ApplicationScoped
public class DraftClosing {

  @Inject Clock clock;
  @Inject Drafts drafts;
  @Inject Posts posts;

  void asked(@Observes ThreadStarted event) {
    posted(event.actorId(), event.postId());
  }

  void answered(@Observes AnswerPosted event) {
    posted(event.actorId(), event.postId());
  }

  void commented(@Observes CommentPosted event) {
    posted(event.actorId(), event.postId());
  }

  void edited(@Observes PostEdited event) {
    drafts.lock(event.actorId());
    drafts.close(event.actorId(), DraftPlace.edit(event.postId()), clock.instant());
  }

  private void posted(long memberId, long postId) {
    // without a key it came from no form, and there is no draft to look for
    if (posts.find(postId).map(Post::clientKey).isPresent()) {
      drafts.lock(memberId);
      drafts.closePosted(memberId, postId, clock.instant());
    }
  }
}
