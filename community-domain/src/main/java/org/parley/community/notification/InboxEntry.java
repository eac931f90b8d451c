package org.parley.community.notification;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * One line of an inbox: what is new of one kind in one thread, or on a page that is no thread.
 *
 * @param id the newest of its notifications, by which it can be marked
 * @param threadId 0 when it is about no thread
 * @param firstPostId the earliest post that it tells of: where reading goes on; 0 without a thread
 * @param count how many notifications it stands for
 * @param people up to three whose deeds it tells, the latest first; empty when nobody is named
 * @param peopleCount how many they are altogether
 * @param amount a number that the kind calls for, else 0
 * @param detail a word that the kind calls for, else empty
 * @param subject what it is about; null when the reader may hear of it but not open it
 * @param isOpenInvitation whether the reader can still decline
 */
public record InboxEntry(
    long id,
    NotificationKind kind,
    long threadId,
    long firstPostId,
    boolean isUnread,
    int count,
    Instant at,
    List<Author> people,
    int peopleCount,
    int amount,
    String detail,
    About subject,
    boolean isOpenInvitation) {

  /**
   * The thread and the newest post, or the page that it is about instead.
   *
   * @param threadPath the address of either
   * @param space null for a page that is no thread
   * @param excerpt the beginning of the newest post, in plain text
   * @param isDiscussion whether the thread is no question
   * @param isMuted whether the reader has muted the thread
   */
  public record About(
      String title,
      String threadPath,
      SpaceView.Label space,
      String excerpt,
      boolean isDiscussion,
      boolean isMuted) {

    static About elsewhere(Spot spot) {
      return new About(spot.title(), spot.path(), null, "", false, false);
    }
  }

  public InboxEntry {
    people = List.copyOf(people);
  }

  /** Where reading goes on; null when there is nothing to open. */
  public String path() {
    if (subject == null) {
      return null;
    }
    return isAboutThread() ? "/p/" + firstPostId : subject.threadPath();
  }

  /** Whether there is a thread, which may be muted. */
  public boolean isAboutThread() {
    return threadId != 0;
  }
}
