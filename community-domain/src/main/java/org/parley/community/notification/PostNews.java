package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.event.DomainEvents;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.PostState;
import org.parley.community.thread.ThreadRetagged;
import org.parley.community.thread.ThreadStarted;

/**
 * Tells of what was written: first whom it concerns by name, then, in batches, who follows. A post
 * that is out of sight by the time of delivery is told of when it comes back.
 */
@ApplicationScoped
public class PostNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(
          ThreadStarted.class,
          AnswerPosted.class,
          CommentPosted.class,
          PostEdited.class,
          PostRestored.class,
          ThreadRetagged.class);

  /** What comes back after longer than this is no news. */
  private static final Duration STALE = Duration.ofDays(30);

  @Inject Clock clock;
  @Inject Subjects subjects;
  @Inject Addressees addressees;
  @Inject Notifications notifications;
  @Inject DomainEvents events;

  @Override
  public String name() {
    return "notify-posts";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof ThreadStarted started) {
      tell(started.postId());
    } else if (event instanceof AnswerPosted posted) {
      tell(posted.postId());
    } else if (event instanceof CommentPosted posted) {
      tell(posted.postId());
    } else if (event instanceof PostEdited edited) {
      tellOfEdit(edited);
    } else if (event instanceof PostRestored restored && !notifications.isTold(restored.postId())) {
      tell(restored.postId());
    } else if (event instanceof ThreadRetagged retagged) {
      subjects
          .opening(retagged.threadId())
          .filter(post -> post.state() == PostState.PUBLISHED)
          .ifPresent(post -> tellOfTags(post, retagged.at()));
    }
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  private void tell(long postId) {
    subjects
        .find(postId)
        .filter(post -> post.state() == PostState.PUBLISHED)
        .filter(post -> post.createdAt().isAfter(clock.instant().minus(STALE)))
        .ifPresent(
            post -> {
              addressees.tell(post);
              events.publish(new FollowersToTell(postId, "", 0, post.createdAt()));
            });
  }

  private void tellOfEdit(PostEdited edit) {
    subjects
        .find(edit.postId())
        .filter(post -> post.state() == PostState.PUBLISHED)
        .ifPresent(
            post -> {
              addressees.tellNewlyMentioned(post, edit);
              if (post.kind().isOpening()) {
                tellOfTags(post, edit.at());
              }
            });
  }

  /** Whoever follows a tag also hears of threads that get it later. */
  private void tellOfTags(Subject opening, Instant at) {
    String tags = String.join(" ", subjects.tagsSince(opening.postId(), at));
    if (!tags.isEmpty()) {
      events.publish(new FollowersToTell(opening.postId(), tags, 0, at));
    }
  }
}
