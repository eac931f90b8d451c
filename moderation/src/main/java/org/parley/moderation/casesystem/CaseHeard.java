package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What was heard from case systems already. */
@ApplicationScoped
public class CaseHeard {

  @Inject Jdbi jdbi;
  @Inject CaseOutbox outbox;

  /** Whether it was not heard before; who hears the same at this moment waits. */
  boolean isNew(long connectionId, String key, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "insert into case_news values (?, ?, ?) on conflict do nothing",
                    connectionId,
                    key,
                    Timestamp.from(now)))
        > 0;
  }

  /** Whether what the other side says of a case's state is older than what it is yet to be told. */
  boolean isOlder(CaseLink link) {
    return outbox.isToldToWork(link);
  }

  /** Whether a case may have been open at a moment only because it was not told of its end yet. */
  boolean isFromBeforeItsEnd(CaseLink link, Instant moment) {
    return outbox.isClosingAfter(link, moment);
  }

  int removeBefore(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle.execute("delete from case_news where heard_at < ?", Timestamp.from(moment)));
  }
}
