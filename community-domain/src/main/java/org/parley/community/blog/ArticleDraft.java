package org.parley.community.blog;

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
import java.time.ZoneId;
import java.util.List;
import org.parley.community.problem.Conflict;
import org.parley.community.space.SpaceAccess;

/**
 * An article before it is published. It is written and rewritten, may be given a moment at which it
 * is published by itself, is held back when something is in the way then, and ends when its thread
 * begins; the row stays, so that nothing is published twice.
 */
@Entity
@Table(name = "article_draft")
public class ArticleDraft {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_draft_seq")
  @SequenceGenerator(name = "article_draft_seq", sequenceName = "article_draft_seq")
  private Long id;

  @Version private long version;

  @Column(name = "blog_id")
  private Long blogId;

  @Column(name = "author_id")
  private Long authorId;

  @Column(name = "space_id")
  private Long spaceId;

  private String title;
  private String body;
  private String tags;
  private boolean comments;

  @Enumerated(EnumType.STRING)
  private DraftState state = DraftState.DRAFT;

  @Column(name = "publish_at")
  private Instant publishAt;

  @Column(name = "time_zone")
  private String timeZone;

  @Enumerated(EnumType.STRING)
  @Column(name = "space_access")
  private SpaceAccess spaceAccess;

  private String trouble = "";

  @Column(name = "thread_id")
  private Long threadId;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "saved_by")
  private Long savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected ArticleDraft() {}

  ArticleDraft(Blog blog, long authorId, String key) {
    this.blogId = blog.id();
    this.authorId = authorId;
    this.clientKey = key;
  }

  /** Says something else from now on; returns whether title or body did change. */
  boolean write(ArticleText text, Long newSpaceId, long writerId, Instant now) {
    requireUnpublished();
    boolean isNew = !text.title().equals(title) || !text.body().equals(body);
    title = text.title();
    body = text.body();
    tags = text.tagLine();
    comments = text.comments();
    spaceId = newSpaceId;
    savedBy = writerId;
    savedAt = now;
    return isNew;
  }

  /** Is published by itself at that moment, as the zone's clocks tell it. */
  void schedule(Instant at, ZoneId zone, SpaceAccess access) {
    requireUnpublished();
    state = DraftState.SCHEDULED;
    publishAt = at;
    timeZone = zone.getId();
    spaceAccess = access;
    trouble = "";
  }

  /** Waits for its authors again. */
  void cancel() {
    requireUnpublished();
    if (state == DraftState.DRAFT) {
      throw new Conflict("article.not-scheduled");
    }
    state = DraftState.DRAFT;
    publishAt = null;
    timeZone = null;
    spaceAccess = null;
    trouble = "";
  }

  /** Its moment had come, but something was in the way: a key of the texts for problems. */
  void hold(String why) {
    if (state == DraftState.SCHEDULED) {
      state = DraftState.HELD;
      trouble = why;
    }
  }

  void published(long newThreadId) {
    requireUnpublished();
    state = DraftState.PUBLISHED;
    threadId = newThreadId;
    trouble = "";
  }

  private void requireUnpublished() {
    if (state == DraftState.PUBLISHED) {
      throw new Conflict("article.published-already");
    }
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long blogId() {
    return blogId;
  }

  long authorId() {
    return authorId;
  }

  Long spaceId() {
    return spaceId;
  }

  String title() {
    return title;
  }

  String body() {
    return body;
  }

  List<String> tags() {
    return ArticleText.tagsIn(tags);
  }

  boolean hasComments() {
    return comments;
  }

  DraftState state() {
    return state;
  }

  Instant publishAt() {
    return publishAt;
  }

  SpaceAccess spaceAccess() {
    return spaceAccess;
  }

  Long threadId() {
    return threadId;
  }
}
