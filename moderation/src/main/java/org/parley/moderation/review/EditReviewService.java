package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostService;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.moderation.flag.NoteText;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;

/**
 * Rolls edits back: the post says again what it said before anybody had to look. The refused words
 * stay in its history.
 */
@ApplicationScoped
@Transactional
public class EditReviewService {

  @Inject Clock clock;
  @Inject Docket docket;
  @Inject WayBack wayBack;
  @Inject PostService posts;
  @Inject Verdicts verdicts;

  /**
   * Rolls back what waits of a post's edits; whatever else the post waits for is left.
   *
   * @throws NotAllowed unless the actor keeps order
   * @throws NotFound when the actor does not see such a post
   * @throws Conflict when no edit of it waits: somebody else has decided
   * @throws Invalid when the note will not do
   */
  public void rollBack(Actor actor, long postId, String note) {
    ReviewPolicy.checkReview(actor);
    NoteText why = NoteText.of(note);
    PostInThread target = docket.lock(actor, postId);
    posts.edit(actor, postId, wayBack.find(target.post()));
    String state = target.post().state().name();
    verdicts.refuseEdit(
        new LogEntry(
            LogAction.ROLLED_BACK,
            target.thread().id(),
            postId,
            actor.id(),
            state,
            state,
            why.text(),
            clock.instant()));
  }
}
