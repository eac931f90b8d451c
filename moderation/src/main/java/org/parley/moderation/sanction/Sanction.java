package org.parley.moderation.sanction;

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
import java.time.Duration;
import java.time.Instant;
import org.parley.community.problem.Invalid;

/**
 * One decision about a member. It is imposed, and ends by itself at its moment or is lifted before,
 * once. Of each kind but warnings a member has at most one that is active.
 */
@Entity
@Table(name = "sanction")
public class Sanction {

  private static final Duration LONGEST = Duration.ofDays(2 * 366);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sanction_seq")
  @SequenceGenerator(name = "sanction_seq", sequenceName = "sanction_seq")
  private Long id;

  @Version private long version;

  @Column(name = "member_id")
  private Long memberId;

  @Enumerated(EnumType.STRING)
  private SanctionKind kind;

  @Enumerated(EnumType.STRING)
  private SanctionReason reason;

  private String message;
  private String note;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "imposed_by")
  private Long imposedBy;

  @Column(name = "imposed_at")
  private Instant imposedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "appeal_hash")
  private String appealHash;

  @Enumerated(EnumType.STRING)
  private SanctionState state = SanctionState.ACTIVE;

  @Column(name = "ended_by")
  private Long endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String why = "";

  protected Sanction() {}

  /**
   * @param imposedBy null for who runs the community on its machine
   * @throws Invalid when it would end before it begins, or in more than two years
   */
  Sanction(long memberId, Long imposedBy, NewSanction wanted, Instant now) {
    Instant until = wanted.terms().until();
    if (until != null && !until.isAfter(now)) {
      throw new Invalid("until", "sanction.until-past");
    }
    if (until != null && until.isAfter(now.plus(LONGEST))) {
      throw new Invalid("until", "sanction.until-far");
    }
    this.memberId = memberId;
    this.kind = wanted.terms().kind();
    this.reason = wanted.terms().reason();
    this.message = wanted.terms().message();
    this.endsAt = until;
    this.note = wanted.note().text();
    this.clientKey = wanted.key();
    this.imposedBy = imposedBy;
    this.imposedAt = now;
  }

  boolean isActive(Instant now) {
    return state == SanctionState.ACTIVE && !isOver(now);
  }

  boolean isOver(Instant now) {
    return endsAt != null && !endsAt.isAfter(now);
  }

  /** By itself. */
  void end(Instant now) {
    if (state != SanctionState.ACTIVE || !isOver(now)) {
      throw new IllegalStateException("Sanction " + id + " is " + state + " until " + endsAt);
    }
    state = SanctionState.ENDED;
    endedAt = now;
  }

  /**
   * @param by null for who runs the community on its machine
   */
  void lift(Long by, String reasonToLift, Instant now) {
    if (!isActive(now)) {
      throw new IllegalStateException("Sanction " + id + " is " + state + " until " + endsAt);
    }
    state = SanctionState.LIFTED;
    endedBy = by;
    endedAt = now;
    why = reasonToLift;
  }

  /** Who holds the link with this secret may appeal without signing in. */
  void openToLink(String hashOfSecret) {
    appealHash = hashOfSecret;
  }

  Long id() {
    return id;
  }

  long memberId() {
    return memberId;
  }

  SanctionKind kind() {
    return kind;
  }

  SanctionReason reason() {
    return reason;
  }

  String message() {
    return message;
  }

  String note() {
    return note;
  }

  Long imposedBy() {
    return imposedBy;
  }

  Instant endsAt() {
    return endsAt;
  }

  SanctionState state() {
    return state;
  }

  Long endedBy() {
    return endedBy;
  }
}
