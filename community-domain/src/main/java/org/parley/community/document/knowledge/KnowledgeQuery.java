package org.parley.community.document.knowledge;

/**
 * Which published documents a list shows; null filters do not filter.
 *
 * @param space a space's slug
 * @param tag a tag's name
 * @param after the cursor of the page before, null for the first page
 */
public record KnowledgeQuery(
    KnowledgeSort sort, String space, String tag, String after, int limit) {

  public KnowledgeQuery {
    space = space == null || space.isEmpty() ? null : space;
    tag = tag == null || tag.isEmpty() ? null : tag;
    limit = Math.max(1, Math.min(limit, 100));
  }
}
