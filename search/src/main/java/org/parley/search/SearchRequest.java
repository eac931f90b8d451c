package org.parley.search;

import org.parley.community.space.Visibility;

/**
 * A query as an engine gets it: with names made ids, and never without what the actor may see.
 *
 * @param visibility what may be found, already narrowed to the spaces asked for
 * @param authorId who wrote the posts, null for everybody
 */
public record SearchRequest(SearchQuery query, Visibility visibility, Long authorId) {

  public SearchRequest(SearchQuery query, Visibility visibility) {
    this(query, visibility, null);
  }
}
