package org.parley.community.live;

import java.util.Set;
import org.parley.community.account.MemberSuspended;
import org.parley.community.account.ProfileChanged;
import org.parley.community.blog.ArticlePublished;
import org.parley.community.document.life.DocumentArchived;
import org.parley.community.document.life.DocumentPublished;
import org.parley.community.event.DomainEvent;
import org.parley.community.expertise.AnswerChecked;
import org.parley.community.idea.IdeaSupported;
import org.parley.community.idea.IdeasMerged;
import org.parley.community.poll.PollChanged;
import org.parley.community.poll.PollClosed;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.ThreadEvent;
import org.parley.community.thread.ThreadStarted;
import org.parley.community.vote.PostVoted;

/** How far an event shows on pages that visitors read, for whoever keeps copies of them. */
public enum Reach {
  /** Only those whom it is for see that it happened. */
  NOTHING,
  /**
   * The pages of its threads, and every list: something was added or counted; a {@link
   * ThreadEvent}.
   */
  THREADS,
  /**
   * Every page: what was to be seen may be so no more, and pages of other threads may name it. What
   * happens to a thread and is not known here reaches this far, so that nothing stays too long.
   */
  EVERYTHING;

  private static final Set<Class<? extends ThreadEvent>> ADDING =
      Set.of(
          ThreadStarted.class,
          AnswerPosted.class,
          CommentPosted.class,
          PostVoted.class,
          AnswerAccepted.class,
          AcceptanceWithdrawn.class,
          AnswerChecked.class,
          IdeaSupported.class,
          PollChanged.class);

  private static final Set<Class<? extends DomainEvent>> SHOWN =
      Set.of(
          ProfileChanged.class,
          MemberSuspended.class,
          ArticlePublished.class,
          DocumentPublished.class,
          DocumentArchived.class,
          IdeasMerged.class,
          PollClosed.class);

  public static Reach of(Class<? extends DomainEvent> event) {
    if (ADDING.contains(event)) {
      return THREADS;
    }
    boolean isSeen = ThreadEvent.class.isAssignableFrom(event) || SHOWN.contains(event);
    return isSeen ? EVERYTHING : NOTHING;
  }
}
