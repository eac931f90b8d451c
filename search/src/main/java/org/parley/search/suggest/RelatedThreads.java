package org.parley.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.search.SearchEngine;
import org.parley.search.SearchMatch;
import org.parley.search.SearchText;
import org.parley.search.SimilarRequest;
import org.parley.search.SimilarRequest.Near;
import org.parley.search.suggest.ThreadSearch.Subject;

/**
 * Threads about the same as the one that somebody reads. In place of one that was closed as a
 * duplicate stands what it duplicates; what the thread itself duplicates is named on its page
 * already. Three queries, and one look into the index.
 */
@ApplicationScoped
public class RelatedThreads {

  @Inject SearchEngine engine;
  @Inject Visibilities visibilities;
  @Inject ThreadSearch threads;

  /**
   * The most similar first.
   *
   * @throws NotFound when there is no such thread or the actor does not see it
   * @throws Conflict {@code search.unavailable} while the index cannot be asked
   */
  public List<SuggestedThread> beside(Actor actor, long threadId, int limit) {
    Visibility visibility = visibilities.of(actor);
    Subject subject =
        threads.subject(visibility, threadId).orElseThrow(() -> new NotFound("thread.not-found"));
    SearchText words = SearchText.ofTitle(subject.title() + " ");
    if (words.wanted().isEmpty()) {
      return List.of();
    }
    Near near = new Near(threadId, subject.type().opening(), subject.tags());
    // some may be duplicates of each other
    SimilarRequest request = new SimilarRequest(words, null, near, visibility, 2 * limit);
    List<Long> openings =
        engine
            .index()
            .orElseThrow(() -> new Conflict("search.unavailable"))
            .similar(request)
            .stream()
            .map(SearchMatch::postId)
            .toList();
    return threads.readOriginals(visibility, openings).stream()
        .filter(thread -> thread.id() != threadId)
        .filter(thread -> !Long.valueOf(thread.id()).equals(subject.original()))
        .limit(limit)
        .toList();
  }
}
