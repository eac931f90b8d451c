package org.parley.community.document.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the documents that somebody may write in a list shows. */
public enum DraftList {
  /** Begun by them, or shared with them by name. */
  MINE(
      "(d.author_id = :actorId or exists (select 1 from document_editor e"
          + " where e.document_id = d.id and e.member_id = :actorId)) and d.state <> 'ARCHIVED'"),
  REVIEW("d.state = 'REVIEW'"),
  /** Published, with changes that are not. */
  BEHIND("d.state = 'PUBLISHED' and d.head > d.published_head"),
  ALL("d.state <> 'ARCHIVED'"),
  ARCHIVED("d.state = 'ARCHIVED'");

  private final String condition;

  DraftList(String condition) {
    this.condition = condition;
  }

  /** SQL condition on {@code document d}. */
  String condition() {
    return condition;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DraftList> ofWord(String word) {
    return Stream.of(values()).filter(list -> list.word().equals(word)).findFirst();
  }
}
