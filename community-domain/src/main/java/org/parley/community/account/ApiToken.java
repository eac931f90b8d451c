package org.parley.community.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.parley.community.member.PlainLine;

/**
 * A member's key for programs. Whoever has it acts as the member until it is revoked; only its hash
 * is kept, so that nobody can read it here.
 */
@Entity
@Table(name = "api_token")
class ApiToken {

  private static final int LONGEST_LABEL = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
  @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq")
  private Long id;

  @Column(name = "member_id")
  private Long memberId;

  private String label;
  private String hash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ApiToken() {}

  ApiToken(long memberId, String label, String hash, Instant now) {
    this.memberId = memberId;
    this.label = PlainLine.required("label", label, LONGEST_LABEL);
    this.hash = hash;
    this.createdAt = now;
  }

  boolean belongsTo(Long id) {
    return memberId.equals(id);
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }
}
