package org.parley.community.notification;

import java.util.Optional;

/**
 * The words that a mail may quote of a page that is no thread. A feature whose pages hold words for
 * somebody's own eyes brings it along; it answers for one member at the moment of writing the mail.
 */
public interface SpotWords {

  /**
   * What was written, as safe HTML.
   *
   * @param memberId to whose own address the mail goes
   * @param occasion of the notification that the mail tells of
   * @return empty when it is no words of this feature's, or none for this member's mailbox
   */
  Optional<String> html(long memberId, String occasion);
}
