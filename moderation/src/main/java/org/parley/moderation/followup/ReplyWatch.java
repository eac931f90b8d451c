package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostRestored;

/**
 * Keeps follow-ups in step with what is said in their threads: the staff's first post is the
 * response, the customer's next one ends the wait for them, and an accepted answer of a customer
 * ends the follow-up where the policy takes that. Each post counts by the moment in which it was
 * written, whenever this hears of it, and only for what was open then.
 */
@ApplicationScoped
public class ReplyWatch implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(AnswerPosted.class, CommentPosted.class, PostRestored.class, AnswerAccepted.class);

  @Inject Replies replies;
  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;

  @Override
  public String name() {
    return "follow-up-replies";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof AnswerPosted posted) {
      replies.find(posted.postId()).ifPresent(this::posted);
    } else if (event instanceof CommentPosted posted) {
      replies.find(posted.postId()).ifPresent(this::posted);
    } else if (event instanceof PostRestored restored) {
      replies.find(restored.postId()).ifPresent(this::posted);
    } else if (event instanceof AnswerAccepted accepted) {
      replies
          .find(accepted.postId())
          .filter(reply -> reply.isAccepted() && !reply.isByStaff())
          .ifPresent(reply -> accepted(reply, accepted));
    }
  }

  private void posted(Reply reply) {
    Act act = new Act(reply.authorId(), reply.at(), "");
    for (FollowUp followUp : followUps.lockOpen(reply.threadId())) {
      if (reply.isByStaff() && !reply.isByAsker()) {
        if (!reply.at().isBefore(followUp.runsSince())) {
          desk.respond(followUp, act);
        }
      } else if (isAwaited(followUp, reply)) {
        desk.resume(followUp, act);
      }
    }
  }

  private boolean isAwaited(FollowUp followUp, Reply reply) {
    return followUp.state() == FollowUpState.WAITING
        && !reply.at().isBefore(followUp.waitingSince())
        && (reply.isByAsker()
            || (followUp.postId() != null && replies.isBySameAuthor(reply, followUp.postId())));
  }

  private void accepted(Reply reply, AnswerAccepted event) {
    Act act = new Act(event.actorId(), event.at(), "");
    followUps.lockOpen(reply.threadId()).stream()
        .filter(FollowUp::isSatisfiedByPeers)
        .filter(followUp -> !event.at().isBefore(followUp.runsSince()))
        .forEach(followUp -> desk.finish(followUp, Ending.PEER_ANSWER, act));
  }
}
