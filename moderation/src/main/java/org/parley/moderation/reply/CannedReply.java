package org.parley.moderation.reply;

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
 * A text that agents may use again and again. It begins as a draft; somebody other than who wrote
 * its words approves it; a changed word makes it a draft again.
 */
@Entity
@Table(name = "canned_reply")
public class CannedReply {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "canned_reply_seq")
  @SequenceGenerator(name = "canned_reply_seq", sequenceName = "canned_reply_seq")
  private Long id;

  @Version private long version;

  private String title;

  private String body;

  @Enumerated(EnumType.STRING)
  private ReplyState state = ReplyState.DRAFT;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "written_by")
  private Long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "approved_by")
  private Long approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  protected CannedReply() {}

  CannedReply(long writerId, NewReply reply, String key, Instant now) {
    this.createdBy = writerId;
    this.clientKey = key;
    this.title = reply.title();
    write(writerId, reply.body(), now);
  }

  /** Takes over title and text; only another text asks for approval again. */
  void change(long writerId, NewReply reply, Instant now) {
    title = reply.title();
    if (!body.equals(reply.body().text())) {
      write(writerId, reply.body(), now);
    }
  }

  private void write(long writerId, ReplyTemplate template, Instant now) {
    body = template.text();
    writtenBy = writerId;
    writtenAt = now;
    state = ReplyState.DRAFT;
    approvedBy = null;
    approvedAt = null;
  }

  void approve(long approverId, Instant now) {
    if (writtenBy.equals(approverId)) {
      throw new IllegalStateException("Nobody approves their own words: " + id);
    }
    state = ReplyState.APPROVED;
    approvedBy = approverId;
    approvedAt = now;
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  long writtenBy() {
    return writtenBy;
  }

  boolean isApproved() {
    return state == ReplyState.APPROVED;
  }
}
