package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.ThreadEvent;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadSplit;
import org.parley.community.vote.PostVoted;

/**
 * Keeps the ledger in step with its causes, in the transaction of whatever happened. What concerns
 * one post of a thread may concern the others: an opening takes its answers along, an accepted
 * answer replaces another.
 */
@ApplicationScoped
class LedgerKeeping {

  @Inject Ledger ledger;
  @Inject Acceptances acceptances;

  void on(@Observes PostVoted event) {
    ledger.settlePosts(List.of(event.postId()), Reason.TAKEN_BACK);
  }

  void on(@Observes AnswerAccepted event) {
    acceptances.note(event.postId(), event.actorId(), event.at());
    settle(event, Reason.TAKEN_BACK);
  }

  void on(@Observes AcceptanceWithdrawn event) {
    settle(event, Reason.TAKEN_BACK);
  }

  void on(@Observes PostDeleted event) {
    settle(event, Reason.GONE);
  }

  void on(@Observes PostHidden event) {
    settle(event, Reason.GONE);
  }

  void on(@Observes PostHeld event) {
    settle(event, Reason.GONE);
  }

  void on(@Observes PostRestored event) {
    settle(event, Reason.GONE);
  }

  void on(@Observes ThreadMerged event) {
    settle(event, Reason.MOVED);
  }

  void on(@Observes ThreadSplit event) {
    settle(event, Reason.MOVED);
  }

  private void settle(ThreadEvent event, Reason reason) {
    ledger.settlePosts(ledger.postsOf(event.threads()), reason);
  }
}
