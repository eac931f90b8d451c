package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who has to do with a document. */
@ApplicationScoped
class DocumentPeople {

  /** Who was asked by name; nobody named asks all staff but those whom its space keeps out. */
  private static final String REVIEWERS =
      """
      select r.member_id from document_reviewer r where r.document_id = :id
      union
      select distinct role.member_id from member_role role
      where not exists (select 1 from document_reviewer r where r.document_id = :id)\
      """;

  private static final String WRITERS =
      """
      select author_id from document where id = :id and author_id is not null
      union select member_id from document_editor where document_id = :id\
      """;

  @Inject Jdbi jdbi;

  /** What news are about. */
  record About(String title, long spaceId) {}

  Optional<About> subject(long documentId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select title, space_id from document where id = :id")
                .bind("id", documentId)
                .map((row, context) -> new About(row.getString("title"), row.getLong("space_id")))
                .findOne());
  }

  List<Long> reviewers(long documentId) {
    return ids(REVIEWERS, documentId);
  }

  List<Long> writers(long documentId) {
    return ids(WRITERS, documentId);
  }

  List<Long> suggester(long suggestionId) {
    return ids(
        "select member_id from document_suggestion where id = :id and member_id is not null",
        suggestionId);
  }

  private List<Long> ids(String sql, long id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("id", id).mapTo(Long.class).list());
  }
}
