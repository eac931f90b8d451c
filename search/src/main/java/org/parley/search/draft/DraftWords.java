package org.parley.search.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.DocumentText;
import org.parley.community.document.DocumentTexts;

/**
 * Keeps the words of documents up to date for who may open their drafts. It compares what is there
 * with what is kept, instead of hearing of every change: documents change with every word that is
 * typed, nothing can be missed, and several processes may do it at once. To be called every few
 * seconds.
 */
@ApplicationScoped
public class DraftWords {

  private static final int AT_ONCE = 50;

  /** In UTF-16 units; PostgreSQL takes no more than 1 MB of words for one text. */
  private static final int LONGEST = 200_000;

  private static final String CHANGED =
      """
      select d.id from document d left join search_draft w on w.document_id = d.id
      where w.document_id is null or w.head <> d.head or w.title <> d.title
      order by d.changed_at limit :most
      """;

  private static final String KEEP =
      """
      insert into search_draft (document_id, head, title, words)
      select d.id, :head, d.title,
             setweight(to_tsvector('english', d.title), 'A') || to_tsvector('english', :text)
      from document d where d.id = :id
      on conflict (document_id)
        do update set head = excluded.head, title = excluded.title, words = excluded.words
      """;

  @Inject Jdbi jdbi;
  @Inject DocumentTexts texts;

  /** Reads the documents that changed; answers how many, and leaves the rest for the next time. */
  public int update() {
    List<Long> changed =
        jdbi.withHandle(
            handle -> handle.createQuery(CHANGED).bind("most", AT_ONCE).mapTo(Long.class).list());
    changed.forEach(id -> texts.toIndex(id).ifPresent(this::keep));
    return changed.size();
  }

  private void keep(DocumentText text) {
    String head = text.text().length() > LONGEST ? text.text().substring(0, LONGEST) : text.text();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("id", text.documentId())
                .bind("head", text.number())
                .bind("text", head)
                .execute());
  }
}
