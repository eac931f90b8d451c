package org.parley.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.DocumentState;
import org.parley.community.document.life.DraftSight;
import org.parley.community.space.Visibility;

/**
 * Documents with words that are not published, by their titles and texts, for who may open their
 * drafts: one query, in which the rule stands. What is published of them is a thread and is found
 * as one.
 */
@ApplicationScoped
public class DraftSearch {

  private static final String FIND =
      """
      select d.id, d.title, d.state, s.slug as space_slug, s.name as space_name
      from search_draft w
      join document d on d.id = w.document_id
      join space s on s.id = d.space_id
      where w.words @@ to_tsquery('english', :query)
        and d.state <> 'ARCHIVED'
        and (d.state <> 'PUBLISHED' or d.head > coalesce(d.published_head, 0))
        and\s"""
          + DraftSight.OPENS
          + """

      order by to_tsvector('english', d.title) @@ to_tsquery('english', :query) desc,
               d.changed_at desc, d.id desc
      limit :limit
      """;

  @Inject Jdbi jdbi;

  List<FoundDraft> find(Visibility visibility, TypedName typed, int limit) {
    if (!visibility.actor().isSignedIn()) {
      return List.of();
    }
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(visibility, handle.createQuery(FIND))
                .bind("query", typed.query())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new FoundDraft(
                            row.getLong("id"),
                            row.getString("title"),
                            DocumentState.valueOf(row.getString("state")),
                            row.getString("space_slug"),
                            row.getString("space_name")))
                .list());
  }
}
