package org.parley.community.document.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.RenderedText;
import org.parley.community.member.Author;

/** All comments on passages. */
@ApplicationScoped
class CommentRows {

  private static final String SELECT =
      "select c.id, c.parent_id, c.html, c.step, c.passage_from, c.passage_to, c.gone, c.quote,"
          + " c.made_at, c.resolved_at, "
          + Author.columns("author", "null")
          + ", "
          + Author.columns("resolver", "null")
          + """

          from document_comment c
          left join member author on author.id = c.member_id
          left join member resolver on resolver.id = c.resolved_by
          where c.document_id = :document\s""";

  @Inject Jdbi jdbi;

  /** What a comment says, by whom and when. */
  record Said(long documentId, long memberId, String body, RenderedText text, Instant at) {}

  /** Who made the comment of this document, and whether it is resolved. */
  record Root(long id, Long memberId, boolean isResolved) {}

  List<PassageComment> of(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "order by c.id")
                .bind("document", documentId)
                .map((row, context) -> comment(row))
                .list());
  }

  long add(Said said, Long parentId, Passage passage, String quote) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into document_comment
                      (document_id, parent_id, member_id, body, html, step, passage_from,
                       passage_to, quote, made_at)
                    values (:document, :parent, :member, :body, :html, :step, :from, :to, :quote,
                            :at)
                    returning id\
                    """)
                .bind("document", said.documentId())
                .bindByType("parent", parentId, Long.class)
                .bind("member", said.memberId())
                .bind("body", said.body())
                .bind("html", said.text().html())
                .bindByType("step", passage == null ? null : passage.step(), Integer.class)
                .bindByType("from", passage == null ? null : passage.from(), Integer.class)
                .bindByType("to", passage == null ? null : passage.to(), Integer.class)
                .bind("quote", quote)
                .bind("at", said.at().atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  /** The comment, locked; answers are not found here. */
  Optional<Root> lock(long documentId, long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, member_id, resolved_at is not null as resolved
                    from document_comment
                    where document_id = :document and id = :id and parent_id is null for update\
                    """)
                .bind("document", documentId)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Root(
                            row.getLong("id"),
                            row.getObject("member_id", Long.class),
                            row.getBoolean("resolved")))
                .findOne());
  }

  void resolve(long id, long memberId, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document_comment set resolved_at = ?, resolved_by = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                memberId,
                id));
  }

  void reopen(long id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document_comment set resolved_at = null, resolved_by = null where id = ?",
                id));
  }

  void move(long id, Passage passage) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update document_comment set step = ?, passage_from = ?, passage_to = ?, gone = ?"
                    + " where id = ?",
                passage.step(),
                passage.from(),
                passage.to(),
                passage.isGone(),
                id));
  }

  private static PassageComment comment(ResultSet row) throws SQLException {
    Integer step = row.getObject("step", Integer.class);
    Passage passage =
        step == null
            ? null
            : new Passage(
                step, row.getInt("passage_from"), row.getInt("passage_to"), row.getBoolean("gone"));
    return new PassageComment(
        row.getLong("id"),
        row.getObject("parent_id", Long.class),
        Author.of(row, "author"),
        row.getString("html"),
        passage,
        row.getString("quote"),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("resolved_at") == null
            ? null
            : row.getTimestamp("resolved_at").toInstant(),
        Author.of(row, "resolver"),
        List.of());
  }
}
