package org.parley.community.expertise;

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
import java.util.Objects;
import org.parley.community.problem.Conflict;

/**
 * An answer drawn for staff to check. It waits until somebody has judged it; the verdict stands
 * from then on.
 */
@Entity
@Table(name = "expert_check")
public class ExpertCheck {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expert_check_seq")
  @SequenceGenerator(name = "expert_check_seq", sequenceName = "expert_check_seq")
  private Long id;

  @Version private long version;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "member_id")
  private Long memberId;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Enumerated(EnumType.STRING)
  private CheckVerdict verdict;

  @Column(name = "checked_by")
  private Long checkedBy;

  @Column(name = "checked_at")
  private Instant checkedAt;

  private String note = "";

  protected ExpertCheck() {}

  ExpertCheck(long postId, long memberId, Instant now) {
    this.postId = postId;
    this.memberId = memberId;
    this.drawnAt = now;
  }

  /**
   * Says what was found.
   *
   * @throws Conflict when somebody has judged it already
   */
  public void judge(CheckVerdict found, String because, long actorId, Instant now) {
    if (verdict != null) {
      throw new Conflict("check.judged-already");
    }
    verdict = Objects.requireNonNull(found);
    note = because;
    checkedBy = actorId;
    checkedAt = now;
  }

  public Long id() {
    return id;
  }

  public long postId() {
    return postId;
  }

  public long memberId() {
    return memberId;
  }

  public CheckVerdict verdict() {
    return verdict;
  }
}
