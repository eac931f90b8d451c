package org.parley.community.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * A text that a post has had. The first is written with the post, one more with every edit; none is
 * ever changed. Title and tags are kept for opening posts.
 */
@Entity
@Table(name = "post_revision")
@IdClass(PostRevision.Key.class)
public class PostRevision {

  @Id
  @Column(name = "post_id")
  private Long postId;

  @Id private int number;

  private String title;
  private String body;
  private String tags;

  @Column(name = "editor_id")
  private Long editorId;

  @Column(name = "edited_at")
  private Instant editedAt;

  private String note;

  protected PostRevision() {}

  PostRevision(Post post, int number, Wording wording, Long editorId, Instant now) {
    this.postId = post.id();
    this.number = number;
    this.title = wording.title();
    this.body = post.body();
    this.tags = wording.tags();
    this.editorId = editorId;
    this.editedAt = now;
    this.note = wording.note();
  }

  /** What beside the body belongs to a revision; title and tags are null but for opening posts. */
  record Wording(String title, String tags, String note) {

    static Wording bodyOnly(String note) {
      return new Wording(null, null, note);
    }
  }

  /** The primary key. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long postId;
    private int number;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(postId, key.postId) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(postId, number);
    }
  }
}
