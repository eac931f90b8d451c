package org.parley.community.document.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which posts documents are made of, and the files that come over with them. */
@ApplicationScoped
class SourcePosts {

  @Inject Jdbi jdbi;

  /** Remembers them once, in their order. */
  void add(long documentId, List<Long> postIds, Instant now) {
    jdbi.useHandle(
        handle -> {
          for (int position = 0; position < postIds.size(); position++) {
            handle.execute(
                "insert into document_source_post (document_id, post_id, position, taken_at)"
                    + " values (?, ?, ?, ?) on conflict do nothing",
                documentId,
                postIds.get(position),
                position,
                now.atOffset(ZoneOffset.UTC));
            handle.execute(
                "insert into document_attachment (document_id, attachment_id)"
                    + " select ?, attachment_id from post_attachment where post_id = ?"
                    + " on conflict do nothing",
                documentId,
                postIds.get(position));
          }
        });
  }
}
