package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvents;
import org.parley.community.notification.AppealRefused;
import org.parley.community.notification.ReportSettled;
import org.parley.community.thread.PostState;
import org.parley.moderation.appeal.Appeal.Outcome;
import org.parley.moderation.appeal.Appeals;
import org.parley.moderation.flag.FlagResolution;
import org.parley.moderation.flag.Flags;
import org.parley.moderation.log.LogEntry;
import org.parley.moderation.log.ModerationLog;

/**
 * Files what was decided: on the flags that were open, for who had raised them, on what the rules
 * had found, on the author's appeal, and in the log.
 */
@ApplicationScoped
public class Verdicts {

  @Inject Flags flags;
  @Inject Findings findings;
  @Inject Appeals appeals;
  @Inject ModerationLog log;
  @Inject DomainEvents events;

  boolean arePending(long postId) {
    return flags.hasOpen(postId) || findings.areOpen(postId) || appeals.isOpen(postId);
  }

  void uphold(LogEntry act) {
    findings.uphold(act.postId(), act.actorId(), act.at());
    file(act, FlagResolution.UPHELD);
  }

  void dismiss(LogEntry act) {
    findings.dismiss(act.postId(), act.actorId(), act.at());
    file(act, FlagResolution.DISMISSED);
  }

  /** The post's edit was wrong; whatever else it waits for is left. */
  void refuseEdit(LogEntry act) {
    findings.refuseEdit(act.postId(), act.actorId(), act.at());
    log.add(act);
  }

  /** Whether the act, and all that comes of it, was filed when it was done. */
  boolean isFiled(LogEntry act) {
    return log.isFiled(act.postId(), act.at());
  }

  /** For acts that say nothing about whether flaggers were right. */
  void note(LogEntry act) {
    log.add(act);
  }

  private void file(LogEntry act, FlagResolution decision) {
    for (Flags.Settled settled : flags.resolve(act.postId(), decision, act.actorId(), act.at())) {
      events.publish(
          new ReportSettled(
              act.threadId(),
              act.postId(),
              settled.flagId(),
              settled.flaggerId(),
              decision.name(),
              act.at()));
    }
    settleAppeal(act);
    log.add(act);
  }

  /** It is granted when the post is there again; its author hears of that as such. */
  private void settleAppeal(LogEntry act) {
    boolean isBack = act.after().equals(PostState.PUBLISHED.name());
    appeals
        .decide(act.postId(), isBack ? Outcome.GRANTED : Outcome.REFUSED, act.actorId(), act.at())
        .filter(appeal -> !isBack)
        .ifPresent(
            appeal ->
                events.publish(
                    new AppealRefused(
                        act.threadId(), act.postId(), appeal.id(), appeal.memberId(), act.at())));
  }
}
