package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.NoticeKind;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.thread.ThreadPinned;
import org.parley.community.thread.ThreadRetagged;
import org.parley.community.thread.ThreadSplit;
import org.parley.community.thread.ThreadUnpinned;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;

/** Sees to it that who put threads in order, how and why, is in the log. */
@ApplicationScoped
public class HousekeepingActs implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(
          ThreadPinned.class,
          ThreadUnpinned.class,
          ThreadMoved.class,
          ThreadSplit.class,
          ThreadMerged.class,
          ThreadRetagged.class);

  @Inject Subjects subjects;
  @Inject DeedNotes notes;
  @Inject Verdicts verdicts;

  @Override
  public String name() {
    return "moderation-housekeeping";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof ThreadPinned pin) {
      file(new Act(LogAction.PINNED, pin.threadId(), pin.actorId(), pin.at()), "");
    } else if (event instanceof ThreadUnpinned pin) {
      file(new Act(LogAction.UNPINNED, pin.threadId(), pin.actorId(), pin.at()), "");
    } else if (event instanceof ThreadRetagged tags) {
      file(new Act(LogAction.RETAGGED, tags.threadId(), tags.actorId(), tags.at()), "");
    } else if (event instanceof ThreadMoved move) {
      Act act = new Act(LogAction.MOVED, move.threadId(), move.actorId(), move.at());
      file(act, notes.of(move.threadId(), NoticeKind.MOVED, move.at()));
    } else if (event instanceof ThreadSplit split) {
      Act act = new Act(LogAction.SPLIT, split.threadId(), split.actorId(), split.at());
      file(act, notes.of(split.threadId(), NoticeKind.SPLIT_AWAY, split.at()));
    } else if (event instanceof ThreadMerged merge) {
      Act act = new Act(LogAction.MERGED, merge.intoThreadId(), merge.actorId(), merge.at());
      file(act, notes.of(merge.intoThreadId(), NoticeKind.MERGED_IN, merge.at()));
    }
  }

  /** Under the thread's opening post; of a thread that was merged since, under its target's. */
  private void file(Act act, String note) {
    subjects
        .ofThread(act.threadId())
        .ifPresent(
            opening ->
                verdicts.note(
                    new LogEntry(
                        act.action(),
                        opening.threadId(),
                        opening.postId(),
                        act.actorId(),
                        "PUBLISHED",
                        "PUBLISHED",
                        note,
                        act.at())));
  }

  private record Act(LogAction action, long threadId, long actorId, Instant at) {}
}
