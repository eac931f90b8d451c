package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Publishes articles, now or at a moment that an author says. */
@ApplicationScoped
@Transactional
@TakesPart
public class PublishingService {

  private static final Duration FARTHEST = Duration.ofDays(366);

  @Inject Clock clock;
  @Inject ArticleDoor door;
  @Inject ArticleAuthors authors;
  @Inject ArticlePlaces places;
  @Inject ArticleDesk desk;

  /**
   * Publishes a draft in its author's name; one that is published is not published again.
   *
   * @param version the one that was read
   * @return the article's thread
   * @throws Invalid when title, body or tags will not do
   * @throws NotAllowed when the actor or the author may not write in the blog
   * @throws Conflict when it has changed since, its author is gone, or its space is
   */
  public long publish(Actor actor, long draftId, long version) {
    ArticleDraft draft = door.lock(actor, draftId);
    if (draft.state() == DraftState.PUBLISHED && draft.threadId() != null) {
      return draft.threadId();
    }
    requireVersion(draft, version);
    Actor author = authors.of(draft);
    return desk.publish(author, draft, places.open(author, draft), clock.instant()).threadId();
  }

  /**
   * Has a draft published by itself.
   *
   * @param at in the future, within a year
   * @param zone in which authors are told of the moment
   * @throws Invalid when the moment will not do, or the article is not fit to be published
   * @throws Conflict as with {@link #publish}
   */
  public void schedule(Actor actor, long draftId, Moment moment) {
    ArticleDraft draft = door.lock(actor, draftId);
    requireVersion(draft, moment.version());
    Instant now = clock.instant();
    if (moment.at() == null
        || !moment.at().isAfter(now)
        || moment.at().isAfter(now.plus(FARTHEST))) {
      throw new Invalid("publishAt", "article.moment");
    }
    Actor author = authors.of(draft);
    authors.requireFit(draft);
    draft.schedule(moment.at(), moment.zone(), places.open(author, draft).access());
  }

  /**
   * When an article is to be published.
   *
   * @param version of the draft, as it was read
   */
  public record Moment(Instant at, ZoneId zone, long version) {}

  /** Has it wait for its authors again. */
  public void cancel(Actor actor, long draftId) {
    door.lock(actor, draftId).cancel();
  }

  private static void requireVersion(ArticleDraft draft, long version) {
    if (draft.version() != version) {
      throw new Conflict("article.stale");
    }
  }
}
