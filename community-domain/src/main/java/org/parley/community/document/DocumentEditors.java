package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;

/** Who was asked to write in which document. */
@ApplicationScoped
public class DocumentEditors {

  /** A member who reads everything in the space, or what is their own there. */
  private static final String READS_SPACE =
      """
      select m.id from member m join space s on s.id = :space
      where m.name = :name and m.suspended_at is null
        and (s.access <> 'GROUP'
             or exists (select 1 from member_group_member g
                        where g.group_id = s.group_id and g.member_id = m.id)
             or exists (select 1 from member_role r
                        where r.member_id = m.id and r.role = 'ADMINISTRATOR'))\
      """;

  @Inject Jdbi jdbi;
  @Inject DocumentFactsView documents;

  /**
   * Those who were asked, as who writes there sees them: three queries.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   */
  public List<Author> list(Actor actor, long documentId) {
    documents.find(actor, documentId);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + Author.columns("m", "null")
                        + """

                         from document_editor e join member m on m.id = e.member_id
                        where e.document_id = :document order by e.at, m.id\
                        """)
                .bind("document", documentId)
                .map((row, context) -> Author.of(row, "m"))
                .list());
  }

  /** Everybody who may write there for what they are, not for a role or group of theirs. */
  public Set<Long> named(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select member_id from document_editor where document_id = :document
                    union
                    select author_id from document where id = :document and author_id is not null\
                    """)
                .bind("document", documentId)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }

  Optional<Long> findReader(long spaceId, String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(READS_SPACE)
                .bind("space", spaceId)
                .bind("name", name)
                .mapTo(Long.class)
                .findOne());
  }

  /** False when the member was asked before. */
  boolean add(long documentId, long memberId, Long inviterId, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                    """
                    insert into document_editor (document_id, member_id, invited_by, at)
                    values (?, ?, ?, ?) on conflict do nothing\
                    """,
                    documentId,
                    memberId,
                    inviterId,
                    Timestamp.from(now))
                > 0);
  }

  /** The member who was asked and is no longer. */
  Optional<Long> remove(long documentId, String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from document_editor e using member m
                    where e.document_id = :document and m.id = e.member_id and m.name = :name
                    returning e.member_id\
                    """)
                .bind("document", documentId)
                .bind("name", name)
                .mapTo(Long.class)
                .findOne());
  }
}
