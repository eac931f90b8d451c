package org.parley.community.document.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.life.Stand;
import org.parley.community.document.life.Stands;
import org.parley.community.document.source.SourceViews;
import org.parley.community.markup.Markup;
import org.parley.community.markup.Outline;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;

/** A draft on its page, with what its editors have to know: a fixed number of queries. */
@ApplicationScoped
public class DraftPages {

  private static final String MORE =
      """
      select coalesce('/t/' || t.id || '/' || t.slug, '') as path, d.changed_at, d.helpful_count,
             d.unhelpful_count, d.published_at, d.reviewed_at,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags,
             (select count(*) from document_comment c where c.document_id = d.id
                and c.parent_id is null and c.resolved_at is null) as comments,
             (select count(*) from document_suggestion g
              where g.document_id = d.id and g.state = 'OPEN') as suggestions,
             (select note from document_milestone m where m.document_id = d.id
              order by m.id desc limit 1) as last_note
      from document d left join thread t on t.id = d.thread_id where d.id = :document\
      """;

  private static final String REVIEWERS =
      "select "
          + Author.columns("reviewer", "null")
          + """

          from document_reviewer r join member reviewer on reviewer.id = r.member_id
          where r.document_id = :document order by reviewer.name\
          """;

  @Inject Jdbi jdbi;
  @Inject Stands stands;
  @Inject DocumentTexts texts;
  @Inject SourceViews sources;
  @Inject Markup markup;

  /**
   * What is told of a draft beside where it stands.
   *
   * @param path where readers see it, empty before the first publication
   * @param note what was said at the last turn of its life, may be empty
   * @param publishedAt null before the first publication
   */
  public record Facts(
      String path,
      Instant changedAt,
      int helpful,
      int unhelpful,
      Instant publishedAt,
      Instant reviewedAt,
      List<String> tags,
      int comments,
      int suggestions,
      String note) {}

  /** A draft, rendered. */
  public record DraftPage(
      Stand stand,
      Facts facts,
      Outline text,
      List<Author> reviewers,
      List<SourceViews.Taken> sources) {

    public boolean isChangedAtItsSource() {
      return sources.stream().anyMatch(SourceViews.Taken::isChanged);
    }
  }

  /**
   * The draft as it is now.
   *
   * @throws org.parley.community.problem.NotFound when there is no such document or the actor may
   *     not write in it
   */
  public DraftPage find(Actor actor, long documentId) {
    Stand stand = stands.find(actor, documentId);
    String text = texts.at(actor, documentId, stand.head()).text();
    return new DraftPage(
        stand,
        facts(documentId),
        Outline.of(markup.render(text).html()),
        reviewers(documentId),
        sources.taken(actor, documentId));
  }

  private Facts facts(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MORE)
                .bind("document", documentId)
                .map(
                    (row, context) ->
                        new Facts(
                            row.getString("path"),
                            row.getTimestamp("changed_at").toInstant(),
                            row.getInt("helpful_count"),
                            row.getInt("unhelpful_count"),
                            row.getTimestamp("published_at") == null
                                ? null
                                : row.getTimestamp("published_at").toInstant(),
                            row.getTimestamp("reviewed_at") == null
                                ? null
                                : row.getTimestamp("reviewed_at").toInstant(),
                            List.of((String[]) row.getArray("tags").getArray()),
                            row.getInt("comments"),
                            row.getInt("suggestions"),
                            row.getString("last_note") == null ? "" : row.getString("last_note")))
                .one());
  }

  private List<Author> reviewers(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVIEWERS)
                .bind("document", documentId)
                .map((row, context) -> Author.of(row, "reviewer"))
                .list());
  }
}
