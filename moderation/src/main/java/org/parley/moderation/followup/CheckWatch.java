package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.expertise.AnswerChecked;
import org.parley.moderation.sla.FollowUpReason;

/** Ends the follow-up of drawn answers when all of the thread are checked. */
@ApplicationScoped
public class CheckWatch implements DomainEventListener {

  @Inject DrawnAnswers drawn;
  @Inject FollowUpThreads threads;
  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;

  @Override
  public String name() {
    return "follow-up-checks";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == AnswerChecked.class;
  }

  @Override
  public void on(DomainEvent event) {
    AnswerChecked checked = (AnswerChecked) event;
    threads.find(checked.threadId()).ifPresent(thread -> end(thread.id(), checked));
  }

  private void end(long threadId, AnswerChecked checked) {
    followUps
        .lockOpen(threadId, FollowUpReason.CHECK)
        .filter(open -> !drawn.waitIn(threadId))
        .ifPresent(
            open ->
                desk.finish(open, Ending.CHECKED, new Act(checked.actorId(), checked.at(), "")));
  }
}
