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
 * A question or discussion with everything said in it. It begins with its opening post, gathers
 * answers, may get an accepted and an official one, may be closed, and is out of sight while its
 * opening post is. Counters (score, answers, views) are kept by SQL alone: see {@link Threads}.
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

  final void rename(Headline headline) {
    title = headline.title();
    slug = headline.slug();
    excerpt = headline.excerpt();
  }

  void close(CloseReason reason, long actorId, Instant now) {
    if (isClosed()) {
      throw new Conflict("thread.closed-already");
    }
    closedAt = now;
    closedBy = actorId;
    closeReason = reason.word();
  }

  void reopen() {
    if (!isClosed()) {
      throw new Conflict("thread.open-already");
    }
    closedAt = null;
    closedBy = null;
    closeReason = null;
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

  PostFacts factsOf(Post post) {
    return new PostFacts(
        post.kind(), post.state(), post.authorId(), type, state, authorId, isClosed(), answerCount);
  }
}
