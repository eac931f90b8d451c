package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.ThreadClosed;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.thread.ThreadReopened;

/**
 * Tells authors what staff did about a post or thread of theirs, and members what became of their
 * reports. What authors do themselves is theirs: they are not told of it.
 */
@ApplicationScoped
public class ModerationNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(
          PostHeld.class,
          PostHidden.class,
          PostDeleted.class,
          PostRestored.class,
          ThreadClosed.class,
          ThreadReopened.class,
          ThreadMoved.class,
          ThreadMerged.class,
          ReportSettled.class,
          AppealRefused.class);

  @Inject Subjects subjects;
  @Inject MergedOpenings mergedOpenings;
  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-moderation";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof PostHeld held) {
      tellAuthor(held.postId(), held.cause(), null, held.at());
    } else if (event instanceof PostHidden hidden) {
      tellAuthor(hidden.postId(), "HIDDEN", hidden.actorId(), hidden.at());
    } else if (event instanceof PostDeleted deleted) {
      tellAuthor(deleted.postId(), "DELETED", deleted.actorId(), deleted.at());
    } else if (event instanceof PostRestored restored) {
      tellAuthor(restored.postId(), "RESTORED", restored.actorId(), restored.at());
    } else if (event instanceof ThreadClosed closed) {
      tellAsker(closed.threadId(), "CLOSED", closed.actorId(), closed.at());
    } else if (event instanceof ThreadReopened opened) {
      tellAsker(opened.threadId(), "REOPENED", opened.actorId(), opened.at());
    } else if (event instanceof ThreadMoved moved) {
      tellAsker(moved.threadId(), "MOVED", moved.actorId(), moved.at());
    } else if (event instanceof ThreadMerged merged) {
      mergedOpenings
          .find(merged)
          .ifPresent(post -> tellAuthor(post, "MERGED", merged.actorId(), merged.at()));
    } else if (event instanceof ReportSettled report) {
      tellReporter(report);
    } else if (event instanceof AppealRefused refused) {
      tellAuthor(refused.postId(), "APPEAL_REFUSED", null, refused.at());
    }
  }

  private void tellAsker(long threadId, String deed, long actorId, Instant at) {
    subjects.opening(threadId).ifPresent(post -> tell(post, deed, actorId, at));
  }

  private void tellAuthor(long postId, String deed, Long actorId, Instant at) {
    subjects.find(postId).ifPresent(post -> tell(post, deed, actorId, at));
  }

  private void tell(Subject post, String deed, Long actorId, Instant at) {
    if (post.authorId() != null) {
      herald.tell(news(post, deed, actorId, at), List.of(post.authorId()));
    }
  }

  private void tellReporter(ReportSettled report) {
    subjects
        .find(report.postId())
        .ifPresent(
            post ->
                herald.tell(
                    news(post, "REPORT_" + report.outcome(), null, report.at()),
                    List.of(report.reporterId())));
  }

  private static News news(Subject post, String deed, Long actorId, Instant at) {
    String occasion =
        "moderation:"
            + deed
            + ":"
            + post.postId()
            + ":"
            + ChronoUnit.MICROS.between(Instant.EPOCH, at);
    return new News(
        NotificationKind.MODERATION,
        occasion,
        post.threadId(),
        post.postId(),
        actorId,
        null,
        deed,
        at);
  }
}
