package org.parley.ops.demo;

import org.parley.community.document.change.ChangeSet;
import org.parley.community.markup.Markup;
import org.parley.community.markup.TextRules;
import org.parley.ops.ingest.IngestConnection;

/** Writes what members say of a document: comments, suggestions, and whether it helped. */
final class DemoDocumentVoices {

  private static final String THIS = "(select max(id) from document)";

  private static final String COMMENT =
      "insert into document_comment (document_id, parent_id, member_id, body, html, step,"
          + " passage_from, passage_to, quote, made_at) values ("
          + THIS
          + ", null, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz))";

  private static final String ANSWER =
      "insert into document_comment (document_id, parent_id, member_id, body, html, made_at)"
          + " values ("
          + THIS
          + ", (select max(id) from document_comment where parent_id is null), ?, ?, ?,"
          + " cast(? as timestamptz))";

  private static final String SUGGESTION =
      "insert into document_suggestion (document_id, member_id, base_step, changes, note, made_at)"
          + " values ("
          + THIS
          + ", ?, ?, ?, ?, cast(? as timestamptz))";

  private static final String HELPFUL =
      "insert into document_helpful (document_id, member_id, helpful, reason, step, said_at) values ("
          + THIS
          + ", ?, ?, ?, ?, cast(? as timestamptz))";

  private static final String COUNT =
      """
      update document d set
        helpful_count = (select count(*) from document_helpful h
                         where h.document_id = d.id and h.helpful),
        unhelpful_count = (select count(*) from document_helpful h
                           where h.document_id = d.id and not h.helpful)
      where d.id = (select max(id) from document)\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;
  private final DemoPeople people;
  private final Markup markup = new Markup();

  DemoDocumentVoices(IngestConnection connection, DemoTimes times, DemoPeople people) {
    this.connection = connection;
    this.times = times;
    this.people = people;
  }

  void write(DemoDocument document, int head) {
    String text = document.textAfter(head);
    for (DemoDocument.Comment comment : document.comments()) {
      int from = text.indexOf(comment.quote());
      connection.execute(
          COMMENT,
          people.id(comment.by()),
          comment.body(),
          markup.render(comment.body()).html(),
          head,
          from,
          from + comment.quote().length(),
          comment.quote(),
          times.at(comment.at()).toString());
      comment.answers().forEach(this::answer);
    }
    for (DemoDocument.Suggestion suggestion : document.suggestions()) {
      suggest(document, suggestion);
    }
    for (DemoDocument.Helpful helpful : document.helpful()) {
      connection.execute(
          HELPFUL,
          people.id(helpful.by()),
          helpful.helpful(),
          helpful.reason() == null ? "" : helpful.reason(),
          document.published().edits(),
          times.at(helpful.at()).toString());
    }
    connection.execute(COUNT);
  }

  private void answer(DemoDocument.Answer answer) {
    connection.execute(
        ANSWER,
        people.id(answer.by()),
        answer.body(),
        markup.render(answer.body()).html(),
        times.at(answer.at()).toString());
  }

  private void suggest(DemoDocument document, DemoDocument.Suggestion suggestion) {
    int step = document.published().edits();
    String published = TextRules.normalizeBody(document.textAfter(step));
    String wanted = published.replace(suggestion.replace(), suggestion.with());
    connection.execute(
        SUGGESTION,
        people.id(suggestion.by()),
        step,
        ChangeSet.between(published, wanted).toJson(),
        suggestion.note(),
        times.at(suggestion.at()).toString());
  }
}
