package org.parley.community.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.problem.NotFound;

/**
 * The right to do one thing once, given to whoever holds the link. It ends by being used, by being
 * voided when a newer one takes its place, or by time.
 */
@Entity
@Table(name = "one_time_token")
class OneTimeToken {

  enum Purpose {
    CONFIRM_EMAIL,
    RESET_PASSWORD,
    SET_UP
  }

  @Id private String hash;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "member_id")
  private Long memberId;

  private String email;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected OneTimeToken() {}

  OneTimeToken(String hash, Purpose purpose, Instant now, Duration lifetime) {
    this.hash = hash;
    this.purpose = purpose;
    this.createdAt = now;
    this.expiresAt = now.plus(lifetime);
  }

  OneTimeToken forMember(Long id) {
    memberId = id;
    return this;
  }

  OneTimeToken forEmail(String address) {
    email = address;
    return this;
  }

  /**
   * Uses it up.
   *
   * @throws NotFound {@code token.invalid} when it is for something else, used or too old
   */
  void use(Purpose forWhat, Instant now) {
    if (purpose != forWhat || usedAt != null || !now.isBefore(expiresAt)) {
      throw new NotFound("token.invalid");
    }
    usedAt = now;
  }

  String hash() {
    return hash;
  }

  Long memberId() {
    return memberId;
  }

  Instant usedAt() {
    return usedAt;
  }
}
