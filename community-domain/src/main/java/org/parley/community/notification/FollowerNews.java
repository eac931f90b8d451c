package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.event.DomainEvents;
import org.parley.community.thread.PostState;

/**
 * Tells followers of a post, one bounded batch with each delivery: the rest waits as an event of
 * its own, so that no transaction is long and nothing is lost when a server stops in between.
 */
@ApplicationScoped
public class FollowerNews implements DomainEventListener {

  @Inject Subjects subjects;
  @Inject Followers followers;
  @Inject Herald herald;
  @Inject DomainEvents events;

  @Override
  public String name() {
    return "notify-followers";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == FollowersToTell.class;
  }

  @Override
  public void on(DomainEvent event) {
    FollowersToTell round = (FollowersToTell) event;
    subjects
        .find(round.postId())
        .filter(post -> post.state() == PostState.PUBLISHED)
        .ifPresent(post -> tell(post, round));
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  private void tell(Subject post, FollowersToTell round) {
    List<Follower> batch = followers.next(round, post.authorId());
    News news = News.ofPost(post, NotificationKind.FOLLOWED_THREAD, post.authorId(), round.at());
    herald.deliver(batch.stream().flatMap(follower -> follower.telling(news).stream()).toList());
    if (batch.size() == Followers.BATCH) {
      events.publish(round.after(batch.get(batch.size() - 1).memberId()));
    }
  }
}
