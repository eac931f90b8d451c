package org.parley.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that may be kept, told from all others by its address alone: pages are in one language, a
 * browser chooses light or dark by itself, and links are made with the public address.
 *
 * @param threadId the thread that it shows, 0 for a list
 * @param address path and query as they came
 */
record PageKey(long threadId, String address) {

  private static final Pattern THREAD = Pattern.compile("/t/([0-9]{1,18})/[^/]+");
  private static final Pattern LIST =
      Pattern.compile("/|/(s|tags|m)/[^/]+|/tags|/spaces|/popular|/blogs|/blog/[^/]+|/badges");

  /** What else stands in a query is not known to change nothing. */
  private static final Set<String> KNOWN = Set.of("order", "sort", "after", "period", "tab");

  private static final int LONGEST = 300;

  /** Empty for an address whose page is made anew each time. */
  static Optional<PageKey> of(HttpServletRequest request) {
    String path = request.getRequestURI();
    String query = request.getQueryString();
    String address = query == null ? path : path + "?" + query;
    if (address.length() > LONGEST || !isKnown(query)) {
      return Optional.empty();
    }
    Matcher thread = THREAD.matcher(path);
    if (thread.matches()) {
      return Optional.of(new PageKey(Long.parseLong(thread.group(1)), address));
    }
    return LIST.matcher(path).matches() ? Optional.of(new PageKey(0, address)) : Optional.empty();
  }

  boolean isThread() {
    return threadId != 0;
  }

  /** Whether the page shows what happens in that thread. */
  boolean shows(long thread) {
    return threadId == thread || !isThread();
  }

  private static boolean isKnown(String query) {
    if (query == null) {
      return true;
    }
    for (String each : query.split("&", -1)) {
      if (!KNOWN.contains(each.replaceFirst("=.*", ""))) {
        return false;
      }
    }
    return true;
  }
}
