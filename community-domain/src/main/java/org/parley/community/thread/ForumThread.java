package org.parley.community.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.parley.community.problem.Conflict;

/**
 * A question, discussion, idea, article or document with everything said in it. It begins with its
 * opening post, gathers answers, may get an accepted and an official one, may be closed, and is out
 * of sight while its opening post is. Counters (score, answers, views) are kept by SQL alone: see
 * {@link Threads}.
 */
@Entity
@Table(name = "thread")
public class ForumThread {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "thread_seq")
  @SequenceGenerator(name = "thread_seq", sequenceName = "thread_seq")
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ThreadType type;

  private String title;
  private String slug;
  private String excerpt;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "author_id")
  private Long authorId;

  @Enumerated(EnumType.STRING)
  private PostState state = PostState.PUBLISHED;

  @Column(name = "accepted_post_id")
  private Long acceptedPostId;

  @Column(name = "official_post_id")
  private Long officialPostId;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private Long closedBy;

  @Column(name = "close_reason")
  private String closeReason;

  @Column(name = "close_note")
  private String closeNote = "";

  @Column(name = "duplicate_of")
  private Long duplicateOf;

  @Enumerated(EnumType.STRING)
  @Column(name = "pin_scope")
  private PinScope pinScope;

  @Column(name = "pinned_at")
  private Instant pinnedAt;

  @Column(name = "pinned_until")
  private Instant pinnedUntil;

  @Column(name = "pinned_by")
  private Long pinnedBy;

  @Column(name = "merged_into")
  private Long mergedInto;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_activity_at", updatable = false)
  private Instant lastActivityAt;

  @Column(name = "last_actor_id", updatable = false)
  private Long lastActorId;

  @Column(name = "answer_count", insertable = false, updatable = false)
  private int answerCount;

  protected ForumThread() {}

  ForumThread(ThreadType type, Headline headline, long spaceId, long authorId, Instant now) {
    this.type = Objects.requireNonNull(type);
    this.spaceId = spaceId;
    this.authorId = authorId;
    this.createdAt = now;
    this.lastActivityAt = now;
    this.lastActorId = authorId;
    rename(headline);
  }

  /** A thread that begins with a post which stood in another one; it is as old as the post. */
  static ForumThread splitOff(ThreadType type, Headline headline, long spaceId, Post opening) {
    ForumThread thread = new ForumThread();
    thread.type = Objects.requireNonNull(type);
    thread.spaceId = spaceId;
    thread.authorId = opening.authorId();
    thread.createdAt = opening.createdAt();
    thread.lastActivityAt = opening.createdAt();
    thread.lastActorId = opening.authorId();
    thread.rename(headline);
    return thread;
  }

  final void rename(Headline headline) {
    title = headline.title();
    slug = headline.slug();
    excerpt = headline.excerpt();
  }

  void close(Closing closing, long actorId, Instant now) {
    if (isClosed()) {
      throw new Conflict("thread.closed-already");
    }
    closedAt = now;
    closedBy = actorId;
    closeReason = closing.reason().word();
    closeNote = closing.note();
    duplicateOf = closing.duplicateOf();
  }

  void reopen() {
    if (!isClosed()) {
      throw new Conflict("thread.open-already");
    }
    closedAt = null;
    closedBy = null;
    closeReason = null;
    closeNote = "";
    duplicateOf = null;
  }

  /** Stands first in lists from now on, until it is unpinned or the moment has come. */
  void pin(Pin pin, long actorId, Instant now) {
    pinScope = pin.scope();
    pinnedUntil = pin.until();
    pinnedAt = now;
    pinnedBy = actorId;
  }

  void unpin() {
    if (pinScope == null) {
      throw new Conflict("thread.unpinned-already");
    }
    pinScope = null;
    pinnedUntil = null;
    pinnedAt = null;
    pinnedBy = null;
  }

  void relocate(long newSpaceId) {
    if (spaceId == newSpaceId) {
      throw new Conflict("thread.moved-already");
    }
    spaceId = newSpaceId;
  }

  /** Its posts stand in another thread now; what is left of it leads there. */
  void emptyInto(ForumThread target) {
    mergedInto = target.id;
    state = PostState.DELETED;
    acceptedPostId = null;
    officialPostId = null;
    duplicateOf = null;
    if (pinScope != null) {
      unpin();
    }
  }

  void accept(Post answer) {
    acceptedPostId = answer.id();
  }

  void withdrawAcceptance() {
    acceptedPostId = null;
  }

  void makeOfficial(Post answer) {
    officialPostId = answer.id();
  }

  void withdrawOfficial() {
    officialPostId = null;
  }

  /** Follows the opening post, whose state this is. */
  void moveTo(PostState newState) {
    state = newState;
  }

  public Long id() {
    return id;
  }

  public ThreadType type() {
    return type;
  }

  public String title() {
    return title;
  }

  public String slug() {
    return slug;
  }

  public long spaceId() {
    return spaceId;
  }

  public Long authorId() {
    return authorId;
  }

  public PostState state() {
    return state;
  }

  public Long acceptedPostId() {
    return acceptedPostId;
  }

  public Long officialPostId() {
    return officialPostId;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  Closed closed() {
    return new Closed(closedAt, closedBy, closeReason, closeNote, duplicateOf);
  }

  /** Brings back how it was closed, or open, once. */
  void restore(Closed former) {
    closedAt = former.at();
    closedBy = former.by();
    closeReason = former.reason();
    closeNote = former.note();
    duplicateOf = former.duplicateOf();
  }

  Pinned pinned() {
    return new Pinned(pinScope, pinnedAt, pinnedUntil, pinnedBy);
  }

  /** Brings back how it was pinned, or not, once. */
  void restore(Pinned former) {
    pinScope = former.scope();
    pinnedAt = former.at();
    pinnedUntil = former.until();
    pinnedBy = former.by();
  }

  /** What its posts were moved to, null while they are its own. */
  public Long mergedInto() {
    return mergedInto;
  }

  public boolean isMerged() {
    return mergedInto != null;
  }

  /** How it is closed; all null, and the note empty, while it is open. */
  record Closed(Instant at, Long by, String reason, String note, Long duplicateOf) {}

  /** How it is pinned; all null when it is not. */
  record Pinned(PinScope scope, Instant at, Instant until, Long by) {}

  PostFacts factsOf(Post post) {
    return new PostFacts(
        post.kind(), post.state(), post.authorId(), type, state, authorId, isClosed(), answerCount);
  }
}
