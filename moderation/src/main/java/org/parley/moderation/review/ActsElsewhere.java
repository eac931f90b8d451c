package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.NoticeKind;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.ThreadClosed;
import org.parley.community.thread.ThreadReopened;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;

/**
 * Sees to it that what is done to somebody else's post on the thread's own page is in the log as
 * well. What {@link ReviewService} has filed already has the same key and is not filed again.
 */
@ApplicationScoped
public class ActsElsewhere implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(
          PostHidden.class,
          PostDeleted.class,
          PostRestored.class,
          ThreadClosed.class,
          ThreadReopened.class);

  @Inject Subjects subjects;
  @Inject Verdicts verdicts;
  @Inject DeedNotes notes;

  @Override
  public String name() {
    return "moderation";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof PostHidden hidden) {
      Act act = new Act(LogAction.HIDDEN, hidden.actorId(), "PUBLISHED", "HIDDEN", hidden.at());
      onPost(hidden.postId(), act).ifPresent(verdicts::uphold);
    } else if (event instanceof PostDeleted gone) {
      Act act = new Act(LogAction.DELETED, gone.actorId(), gone.before(), "DELETED", gone.at());
      onPost(gone.postId(), act).ifPresent(verdicts::uphold);
    } else if (event instanceof PostRestored back) {
      Act act = new Act(LogAction.RESTORED, back.actorId(), back.before(), "PUBLISHED", back.at());
      onPost(back.postId(), act).ifPresent(verdicts::dismiss);
    } else if (event instanceof ThreadClosed closed) {
      Act act = new Act(LogAction.CLOSED, closed.actorId(), "OPEN", "CLOSED", closed.at());
      onThread(closed.threadId(), act, why(closed)).ifPresent(verdicts::note);
    } else if (event instanceof ThreadReopened open) {
      Act act = new Act(LogAction.REOPENED, open.actorId(), "CLOSED", "OPEN", open.at());
      onThread(open.threadId(), act, "").ifPresent(verdicts::note);
    }
  }

  private String why(ThreadClosed closed) {
    String note = notes.of(closed.threadId(), NoticeKind.CLOSED, closed.at());
    return note.isEmpty() ? closed.reason() : closed.reason() + ": " + note;
  }

  private Optional<LogEntry> onPost(long postId, Act act) {
    // what was decided and undone since must not be decided by late news of it
    return subjects
        .ofPost(postId)
        .filter(act::isByAnother)
        .map(post -> act.on(post, ""))
        .filter(entry -> !verdicts.isFiled(entry));
  }

  private Optional<LogEntry> onThread(long threadId, Act act, String note) {
    return subjects.ofThread(threadId).filter(act::isByAnother).map(post -> act.on(post, note));
  }

  private record Act(LogAction action, long actorId, String before, String after, Instant at) {

    boolean isByAnother(Subject subject) {
      return subject.authorId() == null || subject.authorId() != actorId;
    }

    LogEntry on(Subject subject, String note) {
      return new LogEntry(
          action, subject.threadId(), subject.postId(), actorId, before, after, note, at);
    }
  }
}
