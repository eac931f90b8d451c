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
import org.parley.community.markup.RenderedText;
import org.parley.community.problem.Conflict;

/**
 * One thing somebody wrote: the opening of a thread, an answer, or a comment below either. Its
 * Markdown is the source, its HTML was made of that by the renderer of the given version. It is
 * never removed: a deleted or hidden post keeps its row, its number and its history.
 */
@Entity
@Table(name = "post")
public class Post {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_seq")
  @SequenceGenerator(name = "post_seq", sequenceName = "post_seq")
  private Long id;

  @Version private long version;

  @Column(name = "thread_id")
  private Long threadId;

  private int number;

  @Enumerated(EnumType.STRING)
  private PostKind kind;

  @Column(name = "parent_id")
  private Long parentId;

  @Column(name = "author_id")
  private Long authorId;

  private String body;
  private String html;
  private int renderer;

  @Enumerated(EnumType.STRING)
  private PostState state = PostState.PUBLISHED;

  @Column(name = "state_by")
  private Long stateBy;

  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "edited_by")
  private Long editedBy;

  @Column(name = "client_key")
  private String clientKey;

  protected Post() {}

  private Post(ForumThread thread, int number, PostKind kind, Long parentId, Draft draft) {
    this.threadId = thread.id();
    this.number = number;
    this.kind = kind;
    this.parentId = parentId;
    this.authorId = draft.authorId();
    this.clientKey = draft.key();
    this.createdAt = draft.at();
    write(draft.body(), draft.text());
  }

  /** What somebody is about to post. */
  record Draft(long authorId, String body, RenderedText text, String key, Instant at) {}

  static Post opening(ForumThread thread, int number, Draft draft) {
    return new Post(thread, number, thread.type().opening(), null, draft);
  }

  static Post answer(ForumThread thread, int number, Draft draft) {
    return new Post(thread, number, PostKind.ANSWER, null, draft);
  }

  static Post comment(ForumThread thread, Post parent, int number, Draft draft) {
    return new Post(thread, number, PostKind.COMMENT, parent.id(), draft);
  }

  /**
   * Says something else from now on.
   *
   * @param expectedVersion the version that the editor read
   * @throws Conflict when somebody changed the post since
   */
  void edit(String newBody, RenderedText text, long expectedVersion) {
    if (version != expectedVersion) {
      throw new Conflict("post.stale", version);
    }
    write(newBody, text);
  }

  /** By the house itself when there is no editor. */
  void editedBy(Long editorId, Instant now) {
    editedBy = editorId;
    editedAt = now;
  }

  private void write(String newBody, RenderedText text) {
    body = newBody;
    html = text.html();
    renderer = text.version();
  }

  /** By the house itself when there is no actor. */
  void moveTo(PostState newState, Long actorId, Instant now) {
    if (state == newState && !isHeld()) {
      throw new Conflict("post.state-already");
    }
    state = newState;
    stateBy = actorId;
    stateAt = now;
  }

  /** As before an act that is taken back. */
  void standAs(PostStanding former) {
    state = former.state();
    stateBy = former.by();
    stateAt = former.at();
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public long threadId() {
    return threadId;
  }

  public int number() {
    return number;
  }

  public PostKind kind() {
    return kind;
  }

  public Long parentId() {
    return parentId;
  }

  public Long authorId() {
    return authorId;
  }

  /** The client's key that it was posted with, null when there was none. */
  public String clientKey() {
    return clientKey;
  }

  public String body() {
    return body;
  }

  String html() {
    return html;
  }

  Instant createdAt() {
    return createdAt;
  }

  public PostState state() {
    return state;
  }

  /** Whether the house itself took it out of sight, and nobody has decided since. */
  public boolean isHeld() {
    return state == PostState.HIDDEN && stateBy == null;
  }

  public Long stateBy() {
    return stateBy;
  }

  /** When it came into its state, null when it was always published. */
  public Instant stateAt() {
    return stateAt;
  }
}
