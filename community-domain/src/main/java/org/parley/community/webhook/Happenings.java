package org.parley.community.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import org.parley.community.account.MemberJoined;
import org.parley.community.event.DomainEvent;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerMadeOfficial;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.OfficialAnswerWithdrawn;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostHeld;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.PostMasked;
import org.parley.community.thread.PostRestored;
import org.parley.community.thread.ThreadClosed;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.thread.ThreadPinned;
import org.parley.community.thread.ThreadReopened;
import org.parley.community.thread.ThreadSplit;
import org.parley.community.thread.ThreadStarted;
import org.parley.community.vote.PostVoted;

/** Which events of the domain are told, and by which ids. Who did it is never told. */
final class Happenings {

  private static final Map<Class<? extends DomainEvent>, Function<DomainEvent, Happening>> TOLD =
      new HashMap<>();

  static {
    tell(ThreadStarted.class, EventType.THREAD_STARTED, e -> ids(e.threadId(), e.postId()));
    tell(AnswerPosted.class, EventType.ANSWER_POSTED, e -> ids(e.threadId(), e.postId()));
    tell(CommentPosted.class, EventType.COMMENT_POSTED, e -> ids(e.threadId(), e.postId()));
    tell(AnswerAccepted.class, EventType.ANSWER_ACCEPTED, e -> ids(e.threadId(), e.postId()));
    tell(
        AcceptanceWithdrawn.class, EventType.ANSWER_UNACCEPTED, e -> ids(e.threadId(), e.postId()));
    tell(AnswerMadeOfficial.class, EventType.ANSWER_OFFICIAL, e -> ids(e.threadId(), e.postId()));
    tell(
        OfficialAnswerWithdrawn.class,
        EventType.ANSWER_UNOFFICIAL,
        e -> ids(e.threadId(), e.postId()));
    tell(PostEdited.class, EventType.POST_EDITED, e -> ids(e.threadId(), e.postId()));
    tell(PostHeld.class, EventType.POST_HIDDEN, e -> ids(e.threadId(), e.postId()));
    tell(PostMasked.class, EventType.POST_EDITED, e -> ids(e.threadId(), e.postId()));
    tell(PostHidden.class, EventType.POST_HIDDEN, e -> ids(e.threadId(), e.postId()));
    tell(
        PostDeleted.class,
        EventType.POST_DELETED,
        e -> new Ids(e.threadId(), e.postId(), null, e.before()));
    tell(PostRestored.class, EventType.POST_RESTORED, e -> ids(e.threadId(), e.postId()));
    tell(PostVoted.class, EventType.POST_VOTED, e -> ids(e.threadId(), e.postId()));
    tell(
        ThreadClosed.class,
        EventType.THREAD_CLOSED,
        e -> new Ids(e.threadId(), null, null, e.reason()));
    tell(ThreadReopened.class, EventType.THREAD_REOPENED, e -> ids(e.threadId(), null));
    tell(
        ThreadMoved.class,
        EventType.THREAD_MOVED,
        e -> new Ids(e.threadId(), null, e.fromSpaceId(), null));
    tell(
        ThreadMerged.class,
        EventType.THREAD_MERGED,
        e -> new Ids(e.threadId(), null, e.intoThreadId(), null));
    tell(
        ThreadSplit.class,
        EventType.THREAD_SPLIT,
        e -> new Ids(e.threadId(), null, e.newThreadId(), null));
    tell(MemberJoined.class, EventType.MEMBER_JOINED, e -> new Ids(null, null, e.memberId(), null));
  }

  private Happenings() {}

  static boolean tells(Class<? extends DomainEvent> type) {
    return TOLD.containsKey(type);
  }

  static Happening of(DomainEvent event) {
    return TOLD.get(event.getClass()).apply(event);
  }

  private record Ids(Long threadId, Long postId, Long otherId, String detail) {}

  private static Ids ids(Long threadId, Long postId) {
    return new Ids(threadId, postId, null, null);
  }

  /** Where it stands first and, unless it stands there for good, until when. */
  private static Ids pin(ThreadPinned pinned) {
    String until = pinned.until() == null ? "" : " " + pinned.until();
    return new Ids(pinned.threadId(), null, null, pinned.scope() + until);
  }

  private static <E extends DomainEvent> void tell(
      Class<E> eventClass, EventType type, Function<E, Ids> ids) {
    TOLD.put(
        eventClass,
        event -> {
          Ids of = ids.apply(eventClass.cast(event));
          return new Happening(
              type, keyOf(event), of.threadId, of.postId, of.otherId, of.detail, event.at());
        });
  }

  /** Records spell out all their components, so that only the same event has the same key. */
  private static String keyOf(DomainEvent event) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(event.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
