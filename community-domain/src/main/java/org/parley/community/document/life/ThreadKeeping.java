package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostRestored;

/**
 * Keeps a document in step with its thread, in the same transaction: one whose opening post is
 * deleted is published no more and becomes a draft again, and is published again when it comes
 * back. What is only hidden keeps its place.
 */
@ApplicationScoped
class ThreadKeeping {

  private static final String OF_OPENING =
      """
      from post p where p.id = :post and p.kind = 'DOCUMENT' and p.thread_id = d.thread_id\
      """;

  @Inject Jdbi jdbi;

  void on(@Observes PostDeleted event) {
    update(
        "update document d set state = 'DRAFT', version = d.version + 1 "
            + OF_OPENING
            + " and d.state = 'PUBLISHED'",
        event.postId());
  }

  void on(@Observes PostRestored event) {
    update(
        "update document d set state = 'PUBLISHED', version = d.version + 1 "
            + OF_OPENING
            + " and d.state in ('DRAFT', 'REVIEW')",
        event.postId());
  }

  private void update(String sql, long postId) {
    jdbi.useHandle(handle -> handle.createUpdate(sql).bind("post", postId).execute());
  }
}
