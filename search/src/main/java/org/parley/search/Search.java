package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.search.SearchDetour.Answer;

/**
 * Finds posts for somebody. What they may not see is kept out twice: by the engine's filter, so
 * that no count tells of it, and by reading every hit again from the database, so that an index
 * that lags behind shows nothing that has been hidden or moved since.
 */
@ApplicationScoped
public class Search {

  @Inject SearchDetour detour;
  @Inject Visibilities visibilities;
  @Inject SearchNames names;
  @Inject SearchHits hits;

  /**
   * One page of what the actor may see.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page gave
   * @throws org.parley.community.problem.Conflict {@code search.unavailable} when neither an index
   *     nor the database answers in time
   */
  public SearchPage find(Actor actor, SearchQuery query) {
    SearchFilter filter = query.filter();
    Visibility visibility = narrowed(visibilities.of(actor), filter.spaces());
    Long authorId = filter.author() == null ? null : names.member(filter.author());
    if (filter.author() != null && authorId == null) {
      return SearchPage.EMPTY;
    }
    SearchRequest request = new SearchRequest(query, visibility, authorId);
    Answer<SearchMatches> answer =
        detour.ask(index -> index.find(request), database -> database.find(request));
    return reloaded(answer, visibility, filter);
  }

  /**
   * Threads that the actor may see and that may have been started about the same already, the most
   * similar first. A title that says nothing yet is like no other.
   *
   * @throws org.parley.community.problem.Conflict {@code search.unavailable} when neither an index
   *     nor the database answers in time
   */
  public List<SearchHit> similar(Actor actor, String title, int limit) {
    return similar(actor, title, null, limit);
  }

  /** The same among threads of one kind: of what opens them; null for all. */
  public List<SearchHit> similar(Actor actor, String title, PostKind kind, int limit) {
    SearchText words = SearchText.ofTitle(title);
    if (words.wanted().isEmpty()) {
      return List.of();
    }
    Visibility visibility = visibilities.of(actor);
    SimilarRequest request = new SimilarRequest(words, kind, visibility, limit);
    Answer<List<SearchMatch>> answer =
        detour.ask(index -> index.similar(request), database -> database.similar(request));
    return hits.read(visibility, answer.value());
  }

  private SearchPage reloaded(
      Answer<SearchMatches> answer, Visibility visibility, SearchFilter filter) {
    SearchMatches matches = answer.value();
    List<SearchHit> seen =
        hits.read(visibility, matches.items()).stream()
            // what was edited since it was indexed is verified no longer
            .filter(hit -> hit.verified() || !filter.verified())
            .toList();
    int gone = matches.items().size() - seen.size();
    return new SearchPage(seen, matches.total() - gone, matches.next(), answer.fallback());
  }

  private Visibility narrowed(Visibility all, Set<String> slugs) {
    if (slugs.isEmpty()) {
      return all;
    }
    Set<Long> wanted = names.spaces(slugs);
    return new Visibility(all.actor(), both(all.spaces(), wanted), both(all.ownSpaces(), wanted));
  }

  private static Set<Long> both(Set<Long> some, Set<Long> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }
}
