package org.parley.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.NotificationKind;
import org.parley.web.page.Messages;

/** An inbox entry in words: "4 new answers from Anna, Ben and 2 others to". */
@Named
@ApplicationScoped
public class InboxWords {

  @Inject Messages messages;

  /** What happened; the title of the thread goes on. */
  public String lead(InboxEntry entry) {
    String kind = "inbox." + entry.kind().word();
    String key;
    if (entry.kind().isToldByDetail() && !entry.detail().isEmpty()) {
      key = kind + "." + entry.detail();
    } else if (entry.kind() == NotificationKind.VOTES) {
      key = kind;
    } else {
      key = kind + (entry.count() == 1 ? ".one" : ".many");
    }
    return messages.text(key, who(entry), entry.count(), entry.amount(), entry.detail());
  }

  /** The people whose deeds it tells: {@code Anna, Ben and 2 others}. */
  String who(InboxEntry entry) {
    List<String> names = entry.people().stream().map(Author::displayName).toList();
    int others = entry.peopleCount() - Math.min(2, names.size());
    return switch (entry.peopleCount()) {
      case 0 -> messages.text("inbox.somebody");
      case 1 -> names.isEmpty() ? messages.text("inbox.somebody") : names.get(0);
      case 2 ->
          names.size() < 2
              ? messages.text("inbox.somebody")
              : messages.text("inbox.two", names.get(0), names.get(1));
      default ->
          names.size() < 2
              ? messages.text("inbox.somebody")
              : messages.text("inbox.others", names.get(0), names.get(1), others);
    };
  }

  /** Whether there is a thread that can be muted and is not. */
  public boolean canMute(InboxEntry entry) {
    return entry.isAboutThread() && entry.subject() != null && !entry.subject().isMuted();
  }

  /** The icon that stands for the kind. */
  public String icon(InboxEntry entry) {
    return switch (entry.kind()) {
      case MENTION -> "at";
      case ANSWER, REPLY -> "comment";
      case ACCEPTED -> "check";
      case OFFICIAL -> "official";
      case VOTES -> "up";
      case INVITATION -> "invite";
      case PRIVATE -> "lock";
      case MODERATION -> "flag";
      case IDEA_STATUS -> "idea";
      case POLL -> "poll";
      case DOCUMENT -> "document";
      case BADGE -> "badge";
      case TRUST -> "shield";
      case FOLLOWED_THREAD -> "bell";
      case FOLLOWED_MEMBER -> "user";
      case FOLLOWED_BLOG -> "feed";
      case FOLLOWED_TAG -> "tag";
      case FOLLOWED_SPACE -> "grid";
      case SAVED_SEARCH -> "search";
    };
  }
}
