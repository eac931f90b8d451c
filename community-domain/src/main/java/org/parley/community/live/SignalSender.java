package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.notification.InboxChanged;
import org.parley.community.notification.InboxesChanged;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostMasked;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.ThreadEvent;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadSplit;
import org.parley.community.thread.ThreadStarted;
import org.parley.community.vote.PostVoted;

/**
 * Turns what was committed into signals. It hears of it from the relay and so never holds a post
 * up, not even when the database refuses notifications.
 */
@ApplicationScoped
public class SignalSender implements DomainEventListener {

  @Inject Signals signals;

  @Override
  public String name() {
    return "live";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return ThreadEvent.class.isAssignableFrom(type)
        || type == InboxChanged.class
        || type == InboxesChanged.class
        || Reach.of(type) != Reach.NOTHING;
  }

  @Override
  public void on(DomainEvent event) {
    onAll(List.of(event));
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  /** The same hint is given once: who follows a busy thread reads the inbox once for all. */
  @Override
  public void onAll(List<DomainEvent> events) {
    List<Signal> told = events.stream().flatMap(SignalSender::of).distinct().toList();
    if (!told.isEmpty()) {
      signals.send(told);
    }
  }

  private static Stream<Signal> of(DomainEvent event) {
    Stream<Signal> pages =
        Reach.of(event.getClass()) == Reach.EVERYTHING ? Stream.of(Signal.pages()) : Stream.empty();
    return Stream.concat(pages, told(event));
  }

  private static Stream<Signal> told(DomainEvent event) {
    if (event instanceof InboxChanged inbox) {
      return Stream.of(Signal.inbox(inbox.memberId()));
    } else if (event instanceof InboxesChanged inboxes) {
      return inboxes.members().stream().map(Signal::inbox);
    } else if (event instanceof ThreadMerged merged) {
      return Stream.of(
          Signal.changed(merged.threadId(), 0), Signal.posted(merged.intoThreadId(), 0));
    } else if (event instanceof ThreadSplit split) {
      return Stream.of(Signal.changed(split.threadId(), 0), Signal.posted(split.newThreadId(), 0));
    } else if (event instanceof ThreadEvent change) {
      return Stream.of(of(change));
    }
    return Stream.empty();
  }

  private static Signal of(ThreadEvent event) {
    if (event instanceof ThreadStarted started) {
      return Signal.posted(started.threadId(), started.postId());
    } else if (event instanceof AnswerPosted answer) {
      return Signal.posted(answer.threadId(), answer.postId());
    } else if (event instanceof CommentPosted comment) {
      return Signal.posted(comment.threadId(), comment.postId());
    }
    return Signal.changed(event.threadId(), changedPost(event));
  }

  /** The post that an event is about, 0 when it is about the thread. */
  private static long changedPost(ThreadEvent event) {
    if (event instanceof PostVoted vote) {
      return vote.postId();
    } else if (event instanceof PostEdited edit) {
      return edit.postId();
    } else if (event instanceof PostHidden hidden) {
      return hidden.postId();
    } else if (event instanceof PostHeld held) {
      return held.postId();
    } else if (event instanceof PostMasked masked) {
      return masked.postId();
    } else if (event instanceof PostDeleted deleted) {
      return deleted.postId();
    } else if (event instanceof PostRestored restored) {
      return restored.postId();
    } else if (event instanceof AnswerAccepted accepted) {
      return accepted.postId();
    } else if (event instanceof AcceptanceWithdrawn withdrawn) {
      return withdrawn.postId();
    }
    return 0;
  }
}
