package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvents;
import org.parley.community.notification.ReportSettled;
import org.parley.moderation.flag.FlagResolution;
import org.parley.moderation.flag.Flags;
import org.parley.moderation.log.LogEntry;
import org.parley.moderation.log.ModerationLog;

/** Files what was decided: on the flags that were open, for who had raised them, and in the log. */
@ApplicationScoped
public class Verdicts {

  @Inject Flags flags;
  @Inject ModerationLog log;
  @Inject DomainEvents events;

  boolean arePending(long postId) {
    return flags.hasOpen(postId);
  }

  void uphold(LogEntry act) {
    file(act, FlagResolution.UPHELD);
  }

  void dismiss(LogEntry act) {
    file(act, FlagResolution.DISMISSED);
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
    log.add(act);
  }
}
