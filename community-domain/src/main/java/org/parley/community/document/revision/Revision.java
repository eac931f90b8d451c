package org.parley.community.document.revision;

import java.time.Instant;
import java.util.List;
import org.parley.community.document.life.MilestoneKind;
import org.parley.community.member.Author;

/**
 * Steps of a document that belong together: those of one sitting, of one author or of several who
 * wrote at the same time. A revision also ends wherever something happened to the document, so that
 * every milestone is at the end of one.
 *
 * @param first its first step; 0 for what the document began with
 * @param last its last step, by which it is called
 * @param at when it ended
 */
public record Revision(
    int first, int last, Instant at, List<Author> authors, List<Happening> happenings) {

  public Revision {
    authors = List.copyOf(authors);
    happenings = List.copyOf(happenings);
  }

  /**
   * A milestone as the history shows it.
   *
   * @param name of a named version, else empty
   * @param credited who wrote what was accepted; unknown for all other kinds
   */
  public record Happening(
      MilestoneKind kind, String name, String note, Author by, Author credited, Instant at) {}

  Revision with(List<Author> people, List<Happening> things) {
    return new Revision(first, last, at, people, things);
  }

  /** How many steps it has. */
  public int size() {
    return last - first + 1;
  }

  /** Whether it is what the document began with. */
  public boolean isBeginning() {
    return last == 0;
  }
}
