package org.parley.community.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One member's opinion of one post: up or down. Taking it back removes the row. */
@Entity
@Table(name = "vote")
public class Vote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vote_seq")
  @SequenceGenerator(name = "vote_seq", sequenceName = "vote_seq")
  private Long id;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "member_id")
  private Long memberId;

  private short value;

  @Column(name = "cast_at")
  private Instant castAt;

  protected Vote() {}

  Vote(long postId, long memberId, int value, Instant now) {
    this.postId = postId;
    this.memberId = memberId;
    change(value, now);
  }

  final void change(int newValue, Instant now) {
    if (newValue != 1 && newValue != -1) {
      throw new IllegalArgumentException("A vote is up or down: " + newValue);
    }
    value = (short) newValue;
    castAt = now;
  }

  int value() {
    return value;
  }
}
