package org.parley.community.recruiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A member with whom the contact centre has begun something. The state goes either way, as people
 * change their minds; who changed it when is among the notes.
 */
@Entity
@Table(name = "expert_candidate")
public class Candidate {

  @Id
  @Column(name = "member_id")
  private Long memberId;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private CandidateState state = CandidateState.NEW;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Candidate() {}

  Candidate(long memberId, Instant now) {
    this.memberId = memberId;
    this.changedAt = now;
  }

  /** Whether that is another state than before. */
  boolean change(CandidateState next, Instant now) {
    if (next == state) {
      return false;
    }
    state = next;
    changedAt = now;
    return true;
  }

  long memberId() {
    return memberId;
  }

  CandidateState state() {
    return state;
  }
}
