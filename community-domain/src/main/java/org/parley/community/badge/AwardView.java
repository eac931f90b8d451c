package org.parley.community.badge;

import java.time.Instant;
import java.time.LocalDate;
import org.parley.community.member.Author;
import org.parley.community.thread.ThreadLink;

/**
 * A badge that somebody holds, and for what.
 *
 * @param badge key, title, level and icon of it
 * @param cause what completed it, as far as the reader may see it
 * @param reason what was written when it was given by hand; else empty
 * @param isByHand whether an administrator gave it
 */
public record AwardView(
    long id, Name badge, Author member, Instant at, Cause cause, String reason, boolean isByHand) {

  /** Which badge. */
  public record Name(String key, String title, BadgeLevel level, String icon) {

    public String path() {
      return "/badges/" + key;
    }
  }

  /**
   * What completed a badge; all null when there is nothing to point at, or not for this reader.
   *
   * @param postId the post of the thread that it was, if it was one
   * @param tag the name of the tag that it was about
   * @param day the day that it was
   */
  public record Cause(ThreadLink thread, Long postId, String tag, LocalDate day) {

    /** Where the post or the thread is; null when there is neither. */
    public String path() {
      if (thread == null) {
        return null;
      }
      return postId == null ? thread.path() : "/p/" + postId;
    }
  }
}
