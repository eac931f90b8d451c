package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;

/**
 * Keeps follow-ups with their threads: in a merge they go along, or end where the target has one
 * for the same reason; owners who do not serve the space where a thread stands now lose it.
 */
@ApplicationScoped
public class ThreadWatch implements DomainEventListener {

  @Inject FollowUpThreads threads;
  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;
  @Inject AgentSpaces served;

  @Override
  public String name() {
    return "follow-up-threads";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == ThreadMerged.class || type == ThreadMoved.class;
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof ThreadMerged merged) {
      threads
          .find(merged.threadId())
          .filter(target -> target.id() != merged.threadId())
          .ifPresent(target -> merge(merged, target.id()));
    } else if (event instanceof ThreadMoved moved) {
      Act act = Act.ofSystem(moved.at());
      followUps.lockOpen(moved.threadId()).forEach(followUp -> keepOwner(followUp, act));
    }
  }

  private void merge(ThreadMerged merged, long target) {
    Act act = Act.ofSystem(merged.at());
    for (FollowUp followUp : followUps.lockOf(merged.threadId())) {
      if (followUp.isOpen() && followUps.lockOpen(target, followUp.reason()).isPresent()) {
        desk.finish(followUp, Ending.MERGED, act);
      }
      desk.moveTo(followUp, target, act);
      keepOwner(followUp, act);
      // the next one for the same reason must find this one there
      followUps.flush();
    }
  }

  private void keepOwner(FollowUp followUp, Act act) {
    if (followUp.isOpen()
        && followUp.ownerId() != null
        && !served.serves(followUp.ownerId(), followUp.threadId())) {
      desk.release(followUp, act);
    }
  }
}
