package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;
import org.parley.search.synonym.CurrentSynonyms;

/**
 * Finds posts for somebody. What they may not see is kept out twice: by the engine's filter, so
 * that no count tells of it, and by reading every hit again from the database, so that an index
 * that lags behind shows nothing that has been hidden or moved since.
 */
@ApplicationScoped
public class Search {

  @Inject SearchEngine engine;
  @Inject Visibilities visibilities;
  @Inject SearchNames names;
  @Inject SearchHits hits;
  @Inject CurrentSynonyms synonyms;

  /**
   * One page of what the actor may see.
   *
   * @throws org.parley.community.problem.Invalid for a cursor that no page gave
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public SearchPage find(Actor actor, SearchQuery query) {
    SearchIndex index = engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
    SearchFilter filter = query.filter();
    Visibility visibility = narrowed(visibilities.of(actor), filter.spaces());
    Long authorId = filter.author() == null ? null : names.member(filter.author());
    if (filter.author() != null && authorId == null) {
      return SearchPage.EMPTY;
    }
    SearchRequest request = new SearchRequest(query, visibility, authorId);
    SearchMatches matches = index.find(request.with(synonyms.get()));
    return reloaded(matches, visibility, filter);
  }

  /**
   * What was probably meant by a text that finds nothing or little: the same with words that posts
   * have which the actor may see. It finds something.
   *
   * @throws Conflict {@code search.unavailable} while another process holds the index
   */
  public Optional<String> spelling(Actor actor, String typed) {
    SearchIndex index = engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
    Visibility visibility = visibilities.of(actor);
    SearchRequest request = new SearchRequest(SearchQuery.parse(typed), visibility);
    String meant = typed;
    for (SpellingCorrection correction : index.spelling(request.with(synonyms.get()))) {
      meant = correction.in(meant);
    }
    boolean finds =
        !meant.equals(typed)
            && index.count(new SearchRequest(SearchQuery.parse(meant), visibility)) > 0;
    return finds ? Optional.of(meant) : Optional.empty();
  }

  /**
   * Threads that the actor may see and that may have been started about the same already, the most
   * similar first. A title that says nothing yet is like no other.
   *
   * @throws Conflict {@code search.unavailable} while another process holds the index
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
    SearchIndex index = engine.index().orElseThrow(() -> new Conflict("search.unavailable"));
    Visibility visibility = visibilities.of(actor);
    return hits.read(visibility, index.similar(new SimilarRequest(words, kind, visibility, limit)));
  }

  private SearchPage reloaded(SearchMatches matches, Visibility visibility, SearchFilter filter) {
    List<SearchHit> seen =
        hits.read(visibility, matches.items()).stream()
            // what was edited since it was indexed is verified no longer
            .filter(hit -> hit.verified() || !filter.verified())
            .toList();
    int gone = matches.items().size() - seen.size();
    return new SearchPage(seen, matches.total() - gone, matches.next());
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
