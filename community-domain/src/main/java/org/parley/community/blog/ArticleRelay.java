package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;

/**
 * Publishes one scheduled article in one transaction. Other nodes pass over what is being published
 * here; what came out is no longer scheduled, so that nobody publishes it again.
 */
@ApplicationScoped
public class ArticleRelay {

  @Inject Clock clock;
  @Inject ArticleDrafts drafts;
  @Inject ArticleAuthors authors;
  @Inject ArticlePlaces places;
  @Inject ArticleDesk desk;

  /** An article that was not published, and what was in the way. */
  static final class Held extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final long draftId;

    Held(long draftId, Problem why) {
      super(why.code(), why);
      this.draftId = draftId;
    }
  }

  /**
   * Publishes the article that is due longest; false when none is.
   *
   * @throws Held when something is in its way; nothing has been changed then
   */
  @Transactional
  public boolean publishOne() {
    Optional<ArticleDraft> due = drafts.claimDue(clock.instant());
    due.ifPresent(this::publish);
    return due.isPresent();
  }

  private void publish(ArticleDraft draft) {
    try {
      Actor author = authors.of(draft);
      desk.publish(author, draft, places.unchanged(author, draft), clock.instant());
    } catch (Problem problem) {
      throw new Held(draft.id(), problem);
    }
  }

  /** Holds back what could not be published, for its authors to see why. */
  @Transactional
  public void hold(Held held) {
    drafts.lock(held.draftId).ifPresent(draft -> draft.hold(held.getMessage()));
  }
}
