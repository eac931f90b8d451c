package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Reports about members' posts that were upheld. */
@ApplicationScoped
public class UpheldReports {

  @Inject Jdbi jdbi;

  /** Writes down one about the author of a post; twice is once. */
  public void add(long reportId, long postId, Instant at) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into upheld_report (report_id, member_id, settled_at)
                select ?, author_id, ? from post where id = ? and author_id is not null
                on conflict do nothing\
                """,
                reportId,
                at.atOffset(ZoneOffset.UTC),
                postId));
  }
}
