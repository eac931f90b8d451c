package org.parley.moderation.verification;

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
import java.time.LocalDate;
import java.util.Objects;
import org.parley.community.verified.VerifiedAnswers.Terms;
import org.parley.community.verified.VerifiedAnswers.Text;

/**
 * That somebody has verified one text of an answer for a version of the product. It is valid until
 * the answer is edited, its last day is over, or it is withdrawn; whichever comes first ends it.
 * Verified again, it begins anew with the text of then.
 */
@Entity
@Table(name = "verification")
public class Verification {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verification_seq")
  @SequenceGenerator(name = "verification_seq", sequenceName = "verification_seq")
  private Long id;

  @Version private long version;

  @Column(name = "post_id")
  private Long postId;

  private int revision;

  @Column(name = "body_hash")
  private String bodyHash;

  @Column(name = "product_version")
  private String productVersion;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "verified_by")
  private Long verifiedBy;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Enumerated(EnumType.STRING)
  private VerificationState state;

  @Column(name = "state_by")
  private Long stateBy;

  @Column(name = "state_at")
  private Instant stateAt;

  protected Verification() {}

  Verification(long postId) {
    this.postId = postId;
  }

  void verify(Text text, Terms terms, long memberId, Instant now) {
    revision = text.revision();
    bodyHash = text.hash();
    productVersion = terms.productVersion();
    validUntil = terms.until();
    verifiedBy = memberId;
    verifiedAt = now;
    moveTo(VerificationState.VALID, memberId, now);
  }

  /**
   * Ends it, or takes it out of the queue.
   *
   * @param memberId whose deed that is, null when its time is over
   */
  void end(VerificationState how, Long memberId, Instant now) {
    if (how == VerificationState.VALID || how == state) {
      throw new IllegalStateException("Verification " + id + " is " + state + ", not " + how);
    }
    moveTo(how, memberId, now);
  }

  private void moveTo(VerificationState newState, Long memberId, Instant now) {
    state = newState;
    stateBy = memberId;
    stateAt = now;
  }

  /** Whether the same member has said the same, so that saying it again changes nothing. */
  boolean says(Terms terms, long memberId) {
    return isValid()
        && verifiedBy == memberId
        && productVersion.equals(terms.productVersion())
        && validUntil.equals(terms.until());
  }

  boolean isValid() {
    return state == VerificationState.VALID;
  }

  /** Whether it waits for somebody to check the answer again. */
  boolean isWaiting() {
    return state == VerificationState.VOID || state == VerificationState.EXPIRED;
  }

  public Long id() {
    return id;
  }

  public long postId() {
    return postId;
  }

  Text text() {
    return new Text(revision, bodyHash);
  }

  Terms terms() {
    return new Terms(productVersion, validUntil);
  }

  long verifiedBy() {
    return verifiedBy;
  }

  /** Null before it was verified for the first time. */
  VerificationState state() {
    return state;
  }

  Long stateBy() {
    return stateBy;
  }

  Instant stateAt() {
    return Objects.requireNonNull(stateAt);
  }
}
