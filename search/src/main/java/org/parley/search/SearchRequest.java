package org.parley.search;

import java.util.List;
import java.util.Set;
import org.parley.community.space.Visibility;

/**
 * A query as an engine gets it: with names made ids, and never without what the actor may see.
 *
 * @param visibility what may be found
 * @param authorId who wrote the posts, null for everybody
 * @param spaceIds where, null for everywhere
 * @param typed what the text asks for beside words
 * @param synonyms what else the words mean
 */
public record SearchRequest(
    SearchQuery query,
    Visibility visibility,
    Long authorId,
    Set<Long> spaceIds,
    List<Condition> typed,
    Synonyms synonyms) {

  public SearchRequest {
    spaceIds = spaceIds == null ? null : Set.copyOf(spaceIds);
    typed = List.copyOf(typed);
  }

  public SearchRequest(SearchQuery query, Visibility visibility) {
    this(query, visibility, null);
  }

  public SearchRequest(SearchQuery query, Visibility visibility, Long authorId) {
    this(query, visibility, authorId, null, query.text().conditions(), Synonyms.NONE);
  }

  public SearchRequest with(Synonyms others) {
    return new SearchRequest(query, visibility, authorId, spaceIds, typed, others);
  }
}
