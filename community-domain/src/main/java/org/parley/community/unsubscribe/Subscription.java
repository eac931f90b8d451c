package org.parley.community.unsubscribe;

import java.util.Locale;
import java.util.Optional;
import org.parley.community.notification.NotificationKind;

/**
 * Mails of one kind to one member, as a link in such a mail names them.
 *
 * @param what the word of a {@link NotificationKind}, {@link #NOTICES} or {@link #DIGEST}
 */
public record Subscription(long memberId, String what) {

  /** Everything that is mailed at once. */
  public static final String NOTICES = "notices";

  public static final String DIGEST = "digest";

  public Subscription {
    what = what.toLowerCase(Locale.ROOT);
    if (!what.equals(NOTICES) && !what.equals(DIGEST) && NotificationKind.ofWord(what).isEmpty()) {
      throw new IllegalArgumentException("No mails of this kind: " + what);
    }
  }

  /** Empty when it is about more than one kind. */
  Optional<NotificationKind> kind() {
    return NotificationKind.ofWord(what);
  }
}
