package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;

/** Begins articles, goes on writing them, throws them away. */
@ApplicationScoped
@Transactional
public class ArticleDraftService {

  @Inject Clock clock;
  @Inject ArticleDrafts drafts;
  @Inject ArticleDoor door;
  @Inject BlogDoor blogs;
  @Inject ArticleSaving saving;

  /**
   * Begins an article; once, however often it is asked with the same key.
   *
   * @param key the client's key, null when it needs no such protection
   * @return the draft's id
   * @throws NotAllowed when the actor may not write in the blog
   * @throws Conflict when the key was used in another blog
   */
  public long begin(Actor actor, String blogSlug, ArticleText text, String key) {
    Blog blog = blogs.forWriting(actor, blogSlug);
    Optional<ArticleDraft> before =
        key == null ? Optional.empty() : drafts.findByKey(actor.id(), key);
    if (before.isPresent()) {
      if (before.get().blogId() != blog.id()) {
        throw new Conflict("key.reused");
      }
      return before.get().id();
    }
    Instant now = clock.instant();
    ArticleDraft draft = new ArticleDraft(blog, actor.id(), key);
    saving.write(actor, draft, text, now);
    return draft.id();
  }

  /**
   * Writes what the draft is to say from now on; the former text is kept.
   *
   * @param version the one that was read
   * @return the new version
   * @throws Conflict when somebody has changed it since, or it is published
   */
  public long change(Actor actor, long draftId, ArticleText text, long version) {
    ArticleDraft draft = door.lock(actor, draftId, version);
    saving.write(actor, draft, text, clock.instant());
    return draft.version();
  }

  /** Throws a draft away; one that is published already stays. */
  public void discard(Actor actor, long draftId) {
    ArticleDraft draft = door.lockToDiscard(actor, draftId);
    if (draft.state() == DraftState.PUBLISHED) {
      throw new Conflict("article.published-already");
    }
    drafts.remove(draft);
  }
}
