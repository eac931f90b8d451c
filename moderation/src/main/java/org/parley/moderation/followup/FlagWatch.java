package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.notification.ReportSettled;
import org.parley.moderation.flag.Flags;
import org.parley.moderation.flag.PostFlagged;
import org.parley.moderation.sla.FollowUpReason;

/** Opens a follow-up for a flagged post, and ends it when all flags of the thread are settled. */
@ApplicationScoped
public class FlagWatch implements DomainEventListener {

  @Inject Flags flags;
  @Inject HeardOpening opening;
  @Inject FollowUpThreads threads;
  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;

  @Override
  public String name() {
    return "follow-up-flags";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == PostFlagged.class || type == ReportSettled.class;
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof PostFlagged flagged && flags.hasOpen(flagged.postId())) {
      opening.open(flagged.threadId(), flagged.postId(), FollowUpReason.FLAG, flagged.at());
    } else if (event instanceof ReportSettled settled) {
      threads.find(settled.threadId()).ifPresent(thread -> end(thread.id(), settled));
    }
  }

  private void end(long threadId, ReportSettled settled) {
    followUps
        .lockOpen(threadId, FollowUpReason.FLAG)
        .filter(open -> !threads.hasOpenFlags(threadId))
        .ifPresent(open -> desk.finish(open, Ending.FLAGS_SETTLED, Act.ofSystem(settled.at())));
  }
}
