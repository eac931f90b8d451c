package org.parley.community.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody's request, or the community's own, that a member answer a question. It is open until the
 * member answers or declines; a member is asked at most once for a question, whatever they do about
 * it.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
  @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq")
  private Long id;

  @Version private long version;

  @Column(name = "thread_id")
  private Long threadId;

  @Column(name = "member_id")
  private Long memberId;

  @Column(name = "inviter_id")
  private Long inviterId;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Invitation() {}

  Invitation(long threadId, long memberId, Long inviterId, Instant now) {
    this.threadId = threadId;
    this.memberId = memberId;
    this.inviterId = inviterId;
    this.invitedAt = now;
  }

  /** Declining twice is declining once; what was answered cannot be declined any more. */
  boolean decline(Instant now) {
    if (declinedAt != null || answeredAt != null) {
      return false;
    }
    declinedAt = now;
    return true;
  }

  /** An answer counts even from who had declined. */
  void answered(Instant now) {
    if (answeredAt == null) {
      answeredAt = now;
    }
  }

  public Long id() {
    return id;
  }

  long memberId() {
    return memberId;
  }
}
