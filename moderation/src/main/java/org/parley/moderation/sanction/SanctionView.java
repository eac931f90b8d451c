package org.parley.moderation.sanction;

import java.time.Instant;
import java.util.Locale;
import org.parley.community.member.Author;
import org.parley.moderation.appeal.Appeal.Outcome;

/**
 * A decision about a member as it is read.
 *
 * @param by who decided; nobody known for the member, and for who runs the community on its machine
 * @param note for staff only: always empty for the member
 * @param ending where it stands
 * @param appeal null when the member has made none
 */
public record SanctionView(
    long id,
    Author member,
    SanctionTerms terms,
    Author by,
    Instant at,
    String note,
    Ending ending,
    AppealView appeal) {

  /**
   * Where a decision stands.
   *
   * @param by who lifted it; nobody known for the member, and when it ended by itself
   * @param at null while it is active
   * @param why it was lifted, for staff only
   */
  public record Ending(SanctionState state, Author by, Instant at, String why) {}

  /** What the member says against it, and what became of that. */
  public record AppealView(String text, Instant at, Outcome outcome) {

    public boolean isOpen() {
      return outcome == Outcome.OPEN;
    }

    public String word() {
      return outcome.name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isActive() {
    return ending.state() == SanctionState.ACTIVE;
  }

  public boolean isAppealed() {
    return appeal != null && appeal.isOpen();
  }

  public boolean mayAppeal() {
    return isActive() && appeal == null;
  }

  SanctionView forMember() {
    Author nobody = new Author(null, null, "", null);
    return new SanctionView(
        id,
        member,
        terms,
        nobody,
        at,
        "",
        new Ending(ending.state(), nobody, ending.at(), ""),
        appeal);
  }
}
