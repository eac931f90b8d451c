package org.parley.moderation.followup;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.thread.ThreadLink;

/**
 * One follow-up with all that staff know of it.
 *
 * @param details what the list does not show
 * @param history oldest first, notes among it
 * @param links other threads that have to do with it, as far as the actor may open them
 */
public record FollowUpView(
    FollowUpRow row,
    Details details,
    List<HistoryLine> history,
    List<Author> watchers,
    List<ThreadLink> links) {

  /**
   * What only its own page shows.
   *
   * @param postId null when it is about the thread as a whole
   * @param openedBy unknown when the community opened it
   * @param waitingSince null unless it waits for the customer
   * @param doneAt null unless it is done; so the ending
   * @param secondsSpent by all agents together
   */
  public record Details(
      Long postId,
      Author openedBy,
      Instant waitingSince,
      Instant doneAt,
      Ending ending,
      String outcome,
      long secondsSpent) {}

  /**
   * Something that was done.
   *
   * @param by unknown when the community did it
   * @param before a state, a priority or an agent's name; may be empty
   * @param after the same; for a warning or breach which of the clocks
   */
  public record HistoryLine(
      long id, Deed deed, Author by, String before, String after, String note, Instant at) {

    public boolean isNote() {
      return deed == Deed.NOTE;
    }
  }

  public FollowUpView {
    history = List.copyOf(history);
    watchers = List.copyOf(watchers);
    links = List.copyOf(links);
  }

  public List<HistoryLine> notes() {
    return history.stream().filter(HistoryLine::isNote).toList();
  }

  /** Whether this member watches it. */
  public boolean isWatchedBy(Long memberId) {
    return watchers.stream().anyMatch(watcher -> watcher.id().equals(memberId));
  }
}
