package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actors;

/**
 * Writes one digest in one transaction: its row, its mail, and that what it tells was told. The
 * second node that comes finds the row.
 */
@ApplicationScoped
public class DigestRelay {

  @Inject Clock clock;
  @Inject Digests digests;
  @Inject DigestContents contents;
  @Inject DigestMails mails;
  @Inject Actors actors;

  @Transactional
  public void compose(DigestDue due) {
    Instant now = clock.instant();
    if (!digests.begin(due, now)) {
      return;
    }
    actors
        .byId(due.memberId())
        .map(member -> contents.of(member, due.rhythm(), now))
        .filter(digest -> !digest.isEmpty())
        .ifPresent(
            digest -> {
              digests.mailed(due, mails.queue(due, digest));
              digests.noteThreads(due, digest.suggestedThreads());
              digests.noteNotifications(digest.notifications(), now);
            });
  }
}
