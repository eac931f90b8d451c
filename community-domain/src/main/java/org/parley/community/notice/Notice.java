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
 * @param html the post as it is stored
 * @param isOpen whether one may answer in the thread
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
    boolean isOpen) {

  /** What tells of something that was written; of the others their line says everything. */
  private static final Set<NotificationKind> WRITTEN =
      EnumSet.of(
          NotificationKind.MENTION,
          NotificationKind.ANSWER,
          NotificationKind.REPLY,
          NotificationKind.INVITATION,
          NotificationKind.FOLLOWED_THREAD,
          NotificationKind.FOLLOWED_MEMBER,
          NotificationKind.FOLLOWED_TAG,
          NotificationKind.FOLLOWED_SPACE);

  /** Of what became of a report its reporter learns, whether or not they see the post. */
  boolean isAboutReport() {
    return detail.startsWith("REPORT");
  }

  /** The middle of the key of the line that tells of it. */
  String wordsKey() {
    return kind == NotificationKind.MODERATION && !detail.isEmpty()
        ? "moderation." + detail.toLowerCase(Locale.ROOT).replace('_', '-')
        : kind.word();
  }

  boolean showsPost() {
    return WRITTEN.contains(kind);
  }

  /** Whether a reply to the mail has something to be a reply to. */
  boolean canBeAnswered() {
    return showsPost() && isOpen;
  }
}
