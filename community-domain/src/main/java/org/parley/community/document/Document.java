package org.parley.community.document;

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
import org.parley.community.markup.Slug;

/**
 * A text that several people write together. It begins as a draft and is everybody's who may write
 * in it until it is archived. Its words are no part of it: they are {@link DocumentTexts}', and how
 * far they are is counted on the row by the steps themselves.
 */
@Entity
@Table(name = "document")
public class Document {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
  @SequenceGenerator(name = "document_seq", sequenceName = "document_seq")
  private Long id;

  @Version private long version;

  @Column(name = "space_id")
  private Long spaceId;

  private String title;
  private String slug;

  @Enumerated(EnumType.STRING)
  private DocumentState state;

  @Column(name = "author_id")
  private Long authorId;

  @Column(name = "client_key")
  private String clientKey;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "thread_id")
  private Long threadId;

  @Column(name = "published_head")
  private Integer publishedHead;

  @Column(name = "source_thread_id")
  private Long sourceThreadId;

  protected Document() {}

  Document(long spaceId, String title, long authorId, Instant now) {
    this.spaceId = spaceId;
    this.authorId = authorId;
    this.state = DocumentState.DRAFT;
    this.createdAt = now;
    rename(title, now);
  }

  /** Keeps the key of the request that made it, so that a second one makes no second document. */
  void keyed(String key) {
    clientKey = key;
  }

  /** Remembers the thread of which it was made. */
  void madeOf(Long thread) {
    sourceThreadId = thread;
  }

  final void rename(String newTitle, Instant now) {
    title = newTitle;
    slug = Slug.of(newTitle);
    changedAt = now;
  }

  public Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  DocumentRef ref() {
    return new DocumentRef(id, slug);
  }
}
