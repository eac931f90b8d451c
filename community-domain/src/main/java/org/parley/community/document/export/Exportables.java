package org.parley.community.document.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.life.DraftSight;
import org.parley.community.markup.Markup;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Place;
import org.parley.community.setting.Settings;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * What of a document its reader may take along: what is published under the rule of its thread, its
 * draft under that of who may write in it. One query, and the text.
 */
@ApplicationScoped
class Exportables {

  /** Who wrote it, the first one first; and what it was made of, as far as the reader sees that. */
  private static final String COLUMNS =
      """
      select d.id, d.title, %s as stand,
             array(select m.display_name from member m
                   join (select member_id, min(number) as first from document_step
                         where document_id = d.id group by member_id
                         union all select d.author_id, -1) w on w.member_id = m.id
                   group by m.id, m.display_name order by min(w.first)) as authors,
             array(select distinct t.title from document_source_post sp
                   join post p on p.id = sp.post_id join thread t on t.id = p.thread_id
                   where sp.document_id = d.id and
      """
          + Visibility.POSTS
          + " order by t.title) as sources";

  private static final String PUBLISHED =
      COLUMNS.formatted("d.published_at")
          + """
          , '/t/' || t.id || '/' || t.slug as path, opening.body, opening.html
          from document d join thread t on t.id = d.thread_id
          join post opening on opening.thread_id = t.id and opening.kind = 'DOCUMENT'
          where d.id = :document and opening.state = 'PUBLISHED' and
          """
          + Visibility.THREADS;

  private static final String DRAFT =
      COLUMNS.formatted("d.changed_at")
          + ", '/documents/' || d.id as path, '' as body, '' as html"
          + " from document d where d.id = :document and "
          + DraftSight.OPENS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject DocumentTexts texts;
  @Inject Markup markup;
  @Inject Settings settings;

  Exportable published(Actor actor, long documentId) {
    return find(actor, documentId, PUBLISHED);
  }

  Exportable draft(Actor actor, long documentId) {
    Exportable head = find(actor, documentId, DRAFT);
    String text = texts.head(actor, documentId).text();
    return head.draftOf(text, markup.render(text).html());
  }

  private Exportable find(Actor actor, long documentId, String select) {
    String community = settings.communityName();
    return jdbi.withHandle(
        handle -> {
          Query query = handle.createQuery(select);
          if (select.equals(DRAFT)) {
            DraftSight.bind(visibilities.of(actor), query);
          } else {
            visibilities.of(actor).bind(query);
          }
          return query
              .bind("document", documentId)
              .map((row, context) -> exportable(row, community))
              .findOne()
              .orElseThrow(() -> new NotFound("document.not-found"));
        });
  }

  private static Exportable exportable(ResultSet row, String community) throws SQLException {
    return new Exportable(
        row.getString("title"),
        Place.ofSystem().link(row.getString("path")),
        community,
        List.of((String[]) row.getArray("authors").getArray()),
        List.of((String[]) row.getArray("sources").getArray()),
        row.getTimestamp("stand").toInstant(),
        false,
        row.getString("body"),
        row.getString("html"));
  }
}
