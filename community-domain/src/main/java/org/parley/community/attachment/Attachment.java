package org.parley.community.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.parley.community.attachment.content.FileType;

/**
 * One file that a member has added. It is theirs alone until a post names it; from then on who sees
 * the post sees the file. It never changes. It ends when its member takes it back, or a day after
 * it came, unless a post or a draft names it by then.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
  @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq")
  private Long id;

  @Column(name = "member_id")
  private Long memberId;

  private String name;

  @Enumerated(EnumType.STRING)
  private FileType type;

  private String hash;
  private long size;
  private Integer width;
  private Integer height;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  protected Attachment() {}

  Attachment(long memberId, Received received, Instant now) {
    this.memberId = memberId;
    this.name = received.name();
    this.type = received.type();
    this.hash = received.full().hash();
    this.size = received.full().size();
    this.width = received.full().width();
    this.height = received.full().height();
    this.uploadedAt = now;
  }

  Long id() {
    return id;
  }

  Long memberId() {
    return memberId;
  }
}
