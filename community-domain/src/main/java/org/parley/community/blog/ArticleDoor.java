package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** The door to what is not published yet: for anybody but its readers it does not exist. */
@ApplicationScoped
public class ArticleDoor {

  @Inject ArticleDrafts drafts;
  @Inject Blogs blogs;
  @Inject BlogDoor door;

  /**
   * The draft, locked, for who may change it.
   *
   * @throws NotFound when there is none that the actor may read
   * @throws NotAllowed when they may only read it
   */
  ArticleDraft lock(Actor actor, long draftId) {
    ArticleDraft draft =
        drafts
            .lock(draftId)
            .filter(found -> door.mayReadDraft(actor, found))
            .orElseThrow(() -> new NotFound("article.not-found"));
    door.requireWriting(actor, blogs.find(draft.blogId()).orElseThrow());
    return draft;
  }

  /**
   * The same at the version that was read.
   *
   * @throws Conflict when somebody has changed it since
   */
  ArticleDraft lock(Actor actor, long draftId, long version) {
    ArticleDraft draft = lock(actor, draftId);
    if (draft.version() != version) {
      throw new Conflict("article.stale");
    }
    return draft;
  }

  /** Its author, even one who may not write in the blog any more, or whoever may change it. */
  ArticleDraft lockToDiscard(Actor actor, long draftId) {
    ArticleDraft draft =
        drafts
            .lock(draftId)
            .filter(found -> door.mayReadDraft(actor, found))
            .orElseThrow(() -> new NotFound("article.not-found"));
    if (!actor.isMember(draft.authorId())) {
      door.requireWriting(actor, blogs.find(draft.blogId()).orElseThrow());
    }
    return draft;
  }
}
