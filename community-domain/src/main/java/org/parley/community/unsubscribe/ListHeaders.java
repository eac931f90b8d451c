package org.parley.community.unsubscribe;

import org.parley.community.mail.MailHeaders;
import org.parley.community.mail.MailHost;

/**
 * The headers of mails that come by themselves: which list they are of (RFC 2919), how to end them
 * with one click (RFC 8058), and that no holiday notice should answer.
 */
public final class ListHeaders {

  private ListHeaders() {}

  /**
   * @param list a name of letters, digits and hyphens
   * @param link where the mails end
   */
  public static MailHeaders of(String list, String link) {
    return MailHeaders.none()
        .with("List-Id", "<" + list + "." + MailHost.name() + ">")
        .with("List-Unsubscribe", "<" + link + ">")
        .with("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        .with("Precedence", "list")
        .with("X-Auto-Response-Suppress", "All");
  }
}
