package org.parley.search;

import org.parley.community.space.Visibility;

/**
 * A query as an engine gets it: with names made ids, and never without what the actor may see.
 *
 * @param visibility what may be found, already narrowed to the spaces asked for
 * @param authorId who wrote the posts, null for everybody
 * @param synonyms what else the words mean
 */
public record SearchRequest(
    SearchQuery query, Visibility visibility, Long authorId, Synonyms synonyms) {

  public SearchRequest(SearchQuery query, Visibility visibility, Long authorId) {
    this(query, visibility, authorId, Synonyms.NONE);
  }

  public SearchRequest(SearchQuery query, Visibility visibility) {
    this(query, visibility, null);
  }

  public SearchRequest with(Synonyms others) {
    return new SearchRequest(query, visibility, authorId, others);
  }
}
