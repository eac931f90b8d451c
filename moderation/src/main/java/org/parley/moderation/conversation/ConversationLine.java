package org.parley.moderation.conversation;

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

/** One line of a transcript: something that was said or done. It never changes and never goes. */
@Entity
@Table(name = "conversation_line")
public class ConversationLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conversation_line_seq")
  @SequenceGenerator(name = "conversation_line_seq", sequenceName = "conversation_line_seq")
  private Long id;

  @Column(name = "conversation_id")
  private Long conversationId;

  @Enumerated(EnumType.STRING)
  private LineKind kind;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Column(name = "author_id")
  private Long authorId;

  private String body;
  private String html;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "client_key")
  private String clientKey;

  @Enumerated(EnumType.STRING)
  private Via via;

  protected ConversationLine() {}

  /**
   * @param by who did it and from which side
   */
  ConversationLine(Entered by, Entry entry, Instant now) {
    this.conversationId = by.conversation().id();
    this.side = by.side();
    this.authorId = by.memberId();
    this.kind = entry.kind();
    this.body = entry.words().body();
    this.html = entry.words().html();
    this.clientKey = entry.key();
    this.via = entry.via();
    this.writtenAt = now;
  }

  /**
   * What a line tells.
   *
   * @param words none where the kind says everything
   * @param key the client's key, or null
   */
  record Entry(LineKind kind, Words words, String key, Via via) {

    Entry(LineKind kind, Words words, String key) {
      this(kind, words, key, Via.PAGE);
    }

    static Entry of(LineKind kind) {
      return new Entry(kind, Words.none(), null);
    }
  }

  Long id() {
    return id;
  }

  LineKind kind() {
    return kind;
  }

  Side side() {
    return side;
  }

  Long authorId() {
    return authorId;
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
