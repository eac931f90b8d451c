package org.parley.community.document.life;

import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/** Checks the few words that go with a turn of a document's life. */
public final class LifeNotes {

  /** In UTF-16 units. */
  public static final int LONGEST = 500;

  private LifeNotes() {}

  /** The note as it is kept; empty for none. */
  public static String checked(String note) {
    String given = note == null ? "" : TextRules.normalizeTitle(note);
    if (given.length() > LONGEST) {
      throw new Invalid("note", "document.note-too-long", LONGEST);
    }
    return given;
  }

  /** A note that there must be, because somebody is told by it why. */
  public static String reason(String note) {
    String given = checked(note);
    if (given.isEmpty()) {
      throw new Invalid("note", "document.reason-missing");
    }
    return given;
  }
}
