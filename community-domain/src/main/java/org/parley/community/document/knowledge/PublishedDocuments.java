package org.parley.community.document.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.DocumentState;
import org.parley.community.document.life.DraftSight;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadLink;

/** Finds the document behind a thread. */
@ApplicationScoped
public class PublishedDocuments {

  private static final String SOURCES =
      """
      array(select %s from (
              select distinct t.id, t.title, t.slug from document_source_post sp
              join post p on p.id = sp.post_id join thread t on t.id = p.thread_id
              where sp.document_id = d.id and
      """
          + Visibility.POSTS
          + ") made order by id) as source_%s";

  private static final String SELECT =
      """
      select d.id, d.state, d.published_at, d.reviewed_at, d.helpful_count, d.unhelpful_count,
             h.helpful,
             array(select m.display_name from member m
                   join (select member_id, min(number) as began from document_step
                         where document_id = d.id group by member_id
                         union all select d.author_id, -1) w on w.member_id = m.id
                   group by m.id, m.display_name order by min(w.began)) as authors,
      """
          + (SOURCES.formatted("id", "ids") + ", ")
          + (SOURCES.formatted("title", "titles") + ", ")
          + (SOURCES.formatted("slug", "slugs") + ", ")
          + DraftSight.OPENS
          + """
           as editor, d.head - d.published_head as behind,
             (select count(*) from document_suggestion g
              where g.document_id = d.id and g.state = 'OPEN') as suggestions,
             (select count(*) from document_source_post sp join post p on p.id = sp.post_id
              where sp.document_id = d.id
                and (p.edited_at > sp.taken_at or p.state <> 'PUBLISHED')) as edited_sources
          from document d join thread t on t.id = d.thread_id
          left join document_helpful h on h.document_id = d.id and h.member_id = :actorId
          where d.thread_id = :thread and
          """
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The document that a thread is the published text of; empty for all other threads: two queries.
   */
  public Optional<PublishedDocument> ofThread(Actor actor, long threadId) {
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(visibilities.of(actor), handle.createQuery(SELECT))
                .bind("thread", threadId)
                .map((row, context) -> document(row))
                .findOne());
  }

  /** The document whose published text a post is, if the actor may open its draft: two queries. */
  public Optional<Long> draftOfPost(Actor actor, long postId) {
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(
                    visibilities.of(actor),
                    handle.createQuery(
                        "select d.id from document d join post p on p.thread_id = d.thread_id"
                            + " where p.id = :post and p.kind = 'DOCUMENT' and "
                            + DraftSight.OPENS))
                .bind("post", postId)
                .mapTo(Long.class)
                .findOne());
  }

  private static PublishedDocument document(ResultSet row) throws SQLException {
    boolean isEditor = row.getBoolean("editor");
    return new PublishedDocument(
        row.getLong("id"),
        DocumentState.valueOf(row.getString("state")),
        row.getTimestamp("published_at").toInstant(),
        row.getTimestamp("reviewed_at").toInstant(),
        row.getInt("helpful_count"),
        row.getInt("unhelpful_count"),
        row.getObject("helpful", Boolean.class),
        List.of((String[]) row.getArray("authors").getArray()),
        sources(row),
        isEditor,
        isEditor ? row.getInt("behind") : 0,
        isEditor ? row.getInt("suggestions") : 0,
        isEditor ? row.getInt("edited_sources") : 0);
  }

  private static List<ThreadLink> sources(ResultSet row) throws SQLException {
    Long[] ids = (Long[]) row.getArray("source_ids").getArray();
    String[] titles = (String[]) row.getArray("source_titles").getArray();
    String[] slugs = (String[]) row.getArray("source_slugs").getArray();
    List<ThreadLink> sources = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      sources.add(new ThreadLink(ids[i], titles[i], slugs[i]));
    }
    return sources;
  }
}
