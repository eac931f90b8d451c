package org.parley.community.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that a ballot may choose. Its place among the others never depends on votes. */
@Entity
@Table(name = "poll_option")
public class PollOption {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "poll_option_seq")
  @SequenceGenerator(name = "poll_option_seq", sequenceName = "poll_option_seq")
  private Long id;

  @Column(name = "poll_id")
  private Long pollId;

  private int position;
  private String label;

  protected PollOption() {}

  PollOption(long pollId, int position, String label) {
    this.pollId = pollId;
    this.position = position;
    this.label = label;
  }
}
