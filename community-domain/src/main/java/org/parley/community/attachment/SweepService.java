package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.community.attachment.store.AttachmentStore;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;

/**
 * Sweeps what nobody needs for a day: attachments that neither a post nor a draft names, then bytes
 * to which no attachment refers. Each is a transaction of its own and asks again under a lock, so
 * that what is needed at the last moment stays.
 */
@ApplicationScoped
@Transactional
public class SweepService {

  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final int AT_ONCE = 500;

  @Inject Clock clock;
  @Inject Attachments attachments;
  @Inject StoredContents contents;
  @Inject AttachmentStore store;

  /** What may be swept now, a bounded number. */
  public List<Long> orphans(Actor actor) {
    requireOperator(actor);
    return attachments.orphansSince(since(), AT_ONCE);
  }

  /** Sweeps one of them, unless it has been named since. */
  public void forget(Actor actor, long id) {
    requireOperator(actor);
    attachments.lockOrphan(id).ifPresent(attachments::remove);
  }

  /** The bytes that may be swept now, a bounded number. */
  public List<String> unused(Actor actor) {
    requireOperator(actor);
    return contents.unusedSince(since(), AT_ONCE);
  }

  /** Sweeps one of them, unless somebody has come to need it. First the bytes, then their row. */
  public void erase(Actor actor, String hash) {
    requireOperator(actor);
    if (!contents.lockUnused(hash, since())) {
      return;
    }
    try {
      store.delete(hash);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    contents.remove(hash);
  }

  private Instant since() {
    return clock.instant().minus(PATIENCE);
  }

  private static void requireOperator(Actor actor) {
    if (!actor.isOperator()) {
      throw new NotAllowed("operator.only");
    }
  }
}
