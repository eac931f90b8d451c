package org.parley.community.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.ThreadStarted;

/** What is posted is no draft any more: closed in the transaction that posts it. */
@ApplicationScoped
public class DraftClosing {

  @Inject Clock clock;
  @Inject Drafts drafts;

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
    drafts.lock(memberId);
    drafts.closePosted(memberId, postId, clock.instant());
  }
}
