package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.event.DomainEvents;
import org.parley.community.poll.PollClosed;
import org.parley.community.poll.QuorumReached;

/**
 * Tells whom a poll concerns that it has closed, in bounded batches, and its author that enough
 * have voted. What the result is stands on the page, for who may see it.
 */
@ApplicationScoped
public class PollNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(PollClosed.class, PollToTell.class, QuorumReached.class);

  @Inject Subjects subjects;
  @Inject PollFollowers followers;
  @Inject Herald herald;
  @Inject DomainEvents events;

  @Override
  public String name() {
    return "notify-polls";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof PollClosed closed) {
      tell(new PollToTell(closed.pollId(), closed.postId(), 0, closed.at()));
    } else if (event instanceof PollToTell round) {
      tell(round);
    } else if (event instanceof QuorumReached reached) {
      tellAuthor(reached);
    }
  }

  private void tell(PollToTell round) {
    List<Long> batch = followers.next(round);
    subjects
        .find(round.postId())
        .map(post -> news(post, round.pollId(), "CLOSED", round.at()))
        .ifPresent(news -> herald.tell(news, batch));
    if (batch.size() == PollFollowers.BATCH) {
      events.publish(round.after(batch.get(batch.size() - 1)));
    }
  }

  private void tellAuthor(QuorumReached reached) {
    subjects
        .find(reached.postId())
        .filter(post -> post.authorId() != null)
        .ifPresent(
            post ->
                herald.tell(
                    news(post, reached.pollId(), "QUORUM", reached.at()),
                    List.of(post.authorId())));
  }

  /** Nobody's deed: a poll closes by itself, and nobody learns who voted. */
  private static News news(Subject post, long pollId, String detail, Instant at) {
    return new News(
        NotificationKind.POLL,
        "poll:" + pollId + ":" + detail,
        post.threadId(),
        post.postId(),
        null,
        null,
        detail,
        at);
  }
}
