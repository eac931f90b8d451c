package org.parley.community.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * The members that one text calls by {@code @name}. Each becomes a link to the member's page, up to
 * a limit of distinct names; whether such a member exists is for the reader of {@link #names} to
 * find out.
 */
final class Mentions {

  private static final int MIN_NAME = 3;
  private static final int MAX_NAME = 30;

  /** Neither in a word nor in a path or an e-mail address; takes the longest name at once. */
  private static final Pattern AT =
      Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}_@./\\\\+-])@([A-Za-z0-9][A-Za-z0-9._-]*+)");

  private final int limit;
  private final Set<String> names = new LinkedHashSet<>();

  Mentions(int limit) {
    this.limit = limit;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  void write(String text, HtmlStreamEventReceiver out) {
    int written = 0;
    Matcher at = AT.matcher(text);
    while (at.find()) {
      int end = nameEnd(text, at.start(1), at.end(1));
      String name = text.substring(at.start(1), end);
      if (isName(name) && !continues(text, at.end(1)) && admit(name.toLowerCase(Locale.ROOT))) {
        writeText(text.substring(written, at.start()), out);
        writeLink(name, out);
        written = end;
      }
    }
    writeText(text.substring(written), out);
  }

  /** The dot that ends a sentence is not part of a name. */
  private static int nameEnd(String text, int start, int end) {
    int last = end;
    while (last > start && "._-".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isName(String name) {
    return name.length() >= MIN_NAME && name.length() <= MAX_NAME;
  }

  /** True for {@code @anna@example.org}, {@code @scope/package} and letters beyond ASCII. */
  private static boolean continues(String text, int end) {
    if (end == text.length()) {
      return false;
    }
    int next = text.codePointAt(end);
    boolean path = next == '/' && end + 1 < text.length() && text.charAt(end + 1) > ' ';
    return next == '@' || path || Character.isLetterOrDigit(next);
  }

  private boolean admit(String name) {
    return names.contains(name) || (names.size() < limit && names.add(name));
  }

  private static void writeLink(String name, HtmlStreamEventReceiver out) {
    String href = "/m/" + name.toLowerCase(Locale.ROOT);
    out.openTag("a", List.of("class", "mention", "href", href));
    out.text("@" + name);
    out.closeTag("a");
  }

  private static void writeText(String text, HtmlStreamEventReceiver out) {
    if (!text.isEmpty()) {
      out.text(text);
    }
  }
}
