package org.parley.moderation.appeal;

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

/**
 * What an author says against a post of theirs being out of sight, or a member against what was
 * decided about them. There is one for a post or decision, ever; it is open until somebody grants
 * or refuses it, once.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_seq")
  @SequenceGenerator(name = "appeal_seq", sequenceName = "appeal_seq")
  private Long id;

  @Version private long version;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "sanction_id")
  private Long sanctionId;

  @Column(name = "member_id")
  private Long memberId;

  private String text;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "created_at")
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome = Outcome.OPEN;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Appeal() {}

  private Appeal(long memberId, NewAppeal appeal, Instant now) {
    this.memberId = memberId;
    this.text = appeal.text();
    this.clientKey = appeal.key();
    this.createdAt = now;
  }

  static Appeal ofPost(long postId, long memberId, NewAppeal text, Instant now) {
    Appeal appeal = new Appeal(memberId, text, now);
    appeal.postId = postId;
    return appeal;
  }

  /** Against a decision about the member. */
  public static Appeal against(long sanctionId, long memberId, NewAppeal text, Instant now) {
    Appeal appeal = new Appeal(memberId, text, now);
    appeal.sanctionId = sanctionId;
    return appeal;
  }

  /** What became of an appeal. */
  public enum Outcome {
    OPEN,
    /** The post came back, or the decision was lifted. */
    GRANTED,
    /** It stays as it is. */
    REFUSED
  }

  void decide(Outcome decision, Long memberWhoDecides, Instant now) {
    if (outcome != Outcome.OPEN || decision == Outcome.OPEN) {
      throw new IllegalStateException("Appeal " + id + " is " + outcome + ", not " + decision);
    }
    outcome = decision;
    decidedBy = memberWhoDecides;
    decidedAt = now;
  }

  public Long id() {
    return id;
  }

  public long memberId() {
    return memberId;
  }

  boolean isOpen() {
    return outcome == Outcome.OPEN;
  }

  boolean isMadeBefore(Instant moment) {
    return createdAt.isBefore(moment);
  }

  public boolean isSentWith(String key) {
    return key != null && key.equals(clientKey);
  }
}
