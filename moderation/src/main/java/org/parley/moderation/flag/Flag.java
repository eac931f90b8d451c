package org.parley.moderation.flag;

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
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * One member's request to look at one post. It is open until somebody who keeps order upholds or
 * dismisses it, once; a member has at most one open flag on a post.
 */
@Entity
@Table(name = "flag")
public class Flag {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flag_seq")
  @SequenceGenerator(name = "flag_seq", sequenceName = "flag_seq")
  private Long id;

  @Version private long version;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "thread_id")
  private Long threadId;

  @Column(name = "flagger_id")
  private Long flaggerId;

  @Enumerated(EnumType.STRING)
  private FlagReason reason;

  private String note;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "client_key")
  private String clientKey;

  @Enumerated(EnumType.STRING)
  private FlagResolution resolution = FlagResolution.OPEN;

  @Column(name = "resolved_by")
  private Long resolvedBy;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  private int trust;
  private int upheld;
  private int judged;
  private int weight;

  protected Flag() {}

  Flag(PostInThread target, Raiser raiser, NewFlag flag, Instant now) {
    this.postId = target.post().id();
    this.threadId = target.thread().id();
    this.flaggerId = raiser.memberId();
    this.trust = raiser.weight().trust();
    this.upheld = raiser.weight().upheld();
    this.judged = raiser.weight().judged();
    this.weight = raiser.weight().weight();
    this.reason = flag.reason();
    this.note = flag.note().text();
    this.clientKey = flag.key();
    this.createdAt = now;
  }

  /** Who raises it, and how much that counts. */
  record Raiser(long memberId, FlagWeight weight) {}

  void resolve(FlagResolution decision, long resolverId, Instant now) {
    if (resolution != FlagResolution.OPEN || decision == FlagResolution.OPEN) {
      throw new IllegalStateException("Flag " + id + " is " + resolution + ", not " + decision);
    }
    resolution = decision;
    resolvedBy = resolverId;
    resolvedAt = now;
  }

  public Long id() {
    return id;
  }

  long flaggerId() {
    return flaggerId;
  }

  public long postId() {
    return postId;
  }

  FlagWeight weight() {
    return new FlagWeight(trust, upheld, judged, weight);
  }

  boolean isRaisedBefore(Instant moment) {
    return !createdAt.isAfter(moment);
  }
}
