package org.parley.web.live;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Instant;
import org.parley.community.live.Reader;

/**
 * Who opened a channel, found out when it was opened: the socket itself knows of no request.
 *
 * @param address where the request came from
 * @param session of a member, which the channel must not outlive; null for a visitor
 */
record Caller(Reader reader, String address, HttpSession session) implements Principal {

  @Override
  public String getName() {
    return reader.isVisitor() ? "visitor" : "member " + reader.memberId();
  }

  /** Whether the member's session is over. Asking does not prolong it. */
  boolean hasLeft(Instant now) {
    if (session == null) {
      return false;
    }
    try {
      int longest = session.getMaxInactiveInterval();
      long last = Math.max(session.getCreationTime(), session.getLastAccessedTime());
      return longest > 0 && Instant.ofEpochMilli(last).plusSeconds(longest).isBefore(now);
    } catch (IllegalStateException invalidated) {
      return true;
    }
  }
}
