package org.parley.community.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.parley.community.problem.Conflict;

/**
 * A text that somebody is writing. It is opened by the first saving, changed by the next ones, and
 * closed when it is posted or discarded: then its words are gone, but the row still knows which
 * form wrote it last, so that a saving that comes late does not bring it back.
 */
@Entity
@Table(name = "draft")
class Draft {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_seq")
  @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq")
  private Long id;

  @Column(name = "member_id")
  private Long memberId;

  private String place;
  private String kind;

  @Column(name = "thread_id")
  private Long threadId;

  @Column(name = "post_id")
  private Long postId;

  private long version;

  @Column(name = "form_key")
  private String form;

  @Column(name = "form_sequence")
  private long sequence;

  @Column(name = "base_version")
  private Long baseVersion;

  private String type;
  private String space;
  private String title;
  private String tags;
  private String body;
  private String note;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Draft() {}

  Draft(long memberId, DraftPlace place, DraftSaving saving, Instant now) {
    this.memberId = memberId;
    this.place = place.word();
    this.kind = place.kind().name();
    this.threadId = place.threadId();
    this.postId = place.postId();
    write(saving, now);
  }

  /**
   * Takes in what a form has saved.
   *
   * @throws Conflict {@code draft.gone} when it was posted or discarded since, {@code draft.stale}
   *     when another form has saved since
   */
  void save(DraftSaving saving, Instant now) {
    boolean sameForm = form.equals(saving.form());
    if (isClosed()) {
      if (sameForm || saving.version() > 0) {
        throw new Conflict("draft.gone");
      }
      write(saving, now);
    } else if (sameForm) {
      if (saving.sequence() > sequence) {
        write(saving, now);
      }
    } else if (saving.version() == version) {
      write(saving, now);
    } else {
      throw new Conflict("draft.stale", version);
    }
  }

  /**
   * Throws the words away.
   *
   * @throws Conflict {@code draft.stale} when somebody else has saved since
   */
  void discard(long expectedVersion, Instant now) {
    if (isClosed()) {
      return;
    }
    if (version != expectedVersion) {
      throw new Conflict("draft.stale", version);
    }
    keep(DraftText.NONE);
    version++;
    savedAt = now;
    closedAt = now;
  }

  private void write(DraftSaving saving, Instant now) {
    keep(saving.text());
    form = saving.form();
    sequence = saving.sequence();
    baseVersion = saving.baseVersion();
    version++;
    savedAt = now;
    closedAt = null;
  }

  private void keep(DraftText text) {
    type = text.type();
    space = text.space();
    title = text.title();
    tags = text.tags();
    body = text.body();
    note = text.note();
  }

  boolean isClosed() {
    return closedAt != null;
  }

  DraftSaved saved() {
    return new DraftSaved(version, savedAt);
  }
}
