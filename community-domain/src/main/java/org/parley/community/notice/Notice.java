package org.parley.community.notice;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.parley.community.notification.NotificationKind;
import org.parley.community.thread.PostKind;

/**
 * A due notification with what a mail tells of it.
 *
 * @param actorName who did it; the product's word for nobody when empty
 * @param postId 0 when it is about no post; then kind and text of the post are null
 * @param html the post as it is stored
 * @param isOpen whether one may answer in the thread
 * @param title of the page that it leads to when that is no thread
 * @param spaceId the space that one has to see to know that page, null for none
 * @param occasion what happened, as the notification has it
 * @param threadTitle of the post's thread, null when it is about no post
 */
record Notice(
    long id,
    NotificationKind kind,
    long postId,
    PostKind postKind,
    String actorName,
    String detail,
    int amount,
    String html,
    boolean isOpen,
    String title,
    Long spaceId,
    String occasion,
    String threadTitle) {

  /** What tells of something that was written; of the others their line says everything. */
  private static final Set<NotificationKind> WRITTEN =
      EnumSet.of(
          NotificationKind.MENTION,
          NotificationKind.ANSWER,
          NotificationKind.REPLY,
          NotificationKind.INVITATION,
          NotificationKind.FOLLOWED_THREAD,
          NotificationKind.FOLLOWED_MEMBER,
          NotificationKind.FOLLOWED_BLOG,
          NotificationKind.FOLLOWED_TAG,
          NotificationKind.FOLLOWED_SPACE,
          NotificationKind.SAVED_SEARCH);

  /** Of what became of a report its reporter learns, whether or not they see the post. */
  boolean isAboutReport() {
    return detail.startsWith("REPORT");
  }

  boolean isAboutPost() {
    return postKind != null;
  }

  /** The middle of the key of the line that tells of it. */
  String wordsKey() {
    return kind.isToldByDetail() && !detail.isEmpty()
        ? kind.word() + "." + detail.toLowerCase(Locale.ROOT).replace('_', '-')
        : kind.word();
  }

  boolean showsPost() {
    return isAboutPost() && WRITTEN.contains(kind);
  }

  /** Whether a reply to the mail has something to be a reply to. */
  boolean canBeAnswered() {
    return showsPost() && isOpen;
  }
}
