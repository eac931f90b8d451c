package org.parley.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.notification.MailChoice;
import org.parley.community.notification.SearchNews;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** Keeps, changes and removes members' searches. Nobody else ever sees them. */
@ApplicationScoped
@Transactional
public class SavedSearchService {

  /** More than this nobody finds again. */
  public static final int MOST = 50;

  @Inject Clock clock;
  @Inject SavedSearches searches;
  @Inject SearchNews news;

  /**
   * Keeps a search. From now on it tells of posts that are written.
   *
   * @return its id
   * @throws Invalid when it cannot be read, or its name is taken
   * @throws Conflict {@code saved-search.too-many}
   */
  public long save(Actor actor, SearchWish wish) {
    searches.requireMember(actor);
    wish.address().checked();
    searches.lockOf(actor.id());
    requireName(actor, wish.name(), null);
    if (searches.countOf(actor.id()) >= MOST) {
      throw new Conflict("saved-search.too-many", MOST);
    }
    return searches.add(actor.id(), wish, clock.instant());
  }

  /**
   * Changes a search. One that looks for something else, or begins to tell again, tells of what is
   * written from now on.
   *
   * @param version as the actor has seen it; null whatever it is
   * @throws NotFound when the actor has no such search
   * @throws Conflict {@code saved-search.stale} when it was changed since
   */
  public void change(Actor actor, long id, Long version, SearchWish wish) {
    searches.requireMember(actor);
    wish.address().checked();
    searches.lockOf(actor.id());
    SavedSearch before = searches.lock(actor, id);
    if (version != null && version != before.version()) {
      throw new Conflict("saved-search.stale", before.version());
    }
    requireName(actor, wish.name(), id);
    Instant now = clock.instant();
    boolean begins =
        !before.address().findsWhat(wish.address()) || !before.told().isOn() && wish.told().isOn();
    searches.change(id, wish, begins ? now : before.since(), now);
    if (!before.name().equals(wish.name())) {
      news.rename(actor.id(), id, wish.name());
    }
    if (wish.told().mail() == MailChoice.OFF) {
      news.hush(actor.id(), id);
    }
  }

  /** Removes a search, and what it has told. One that is not there is gone already. */
  public void remove(Actor actor, long id) {
    searches.requireMember(actor);
    searches.lockOf(actor.id());
    try {
      searches.lock(actor, id);
    } catch (NotFound e) {
      return;
    }
    searches.remove(id);
    news.forget(actor.id(), id);
  }

  private void requireName(Actor actor, String name, Long id) {
    Optional<Long> taken = searches.named(actor.id(), name);
    if (taken.isPresent() && !taken.get().equals(id)) {
      throw new Invalid("name", "saved-search.name-taken");
    }
  }
}
