package org.parley.community.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups of digits that stand together, as in {@code 1234 4111 1111 1111 1111}: a card number is
 * some whole groups of them. It lives while one text is read.
 */
final class DigitRun {

  private static final String GAP = "[ \\t\\u00a0\\u2002-\\u200b\\u202f]|&nbsp;|&#160;";

  /** What people put between the groups: little, and at most one sign of its own. */
  private static final String SEPARATOR =
      "(?:(?:" + GAP + "){0,2}(?:[-.\\u2010-\\u2013]|\\r?\\n)?(?:" + GAP + "){0,2})";

  private static final String GROUP = "[0-9\\uff10-\\uff19]+";
  private static final Pattern RUN = Pattern.compile(GROUP + "(?:" + SEPARATOR + GROUP + ")*+");
  private static final Pattern DIGITS = Pattern.compile(GROUP);
  private static final Pattern ENTITY = Pattern.compile("&#160;");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')\\]]*$");

  private static final int SMALLEST_GROUP = 3;
  private static final int LARGEST_GROUP = 8;
  private static final int LONGEST_LINK = 2_000;

  private final String text;
  private final List<Span> groups = new ArrayList<>();

  private DigitRun(String text, Span run) {
    this.text = text;
    // an entity's own digits are no group; the text keeps its length
    String plain =
        ENTITY
            .matcher(text.substring(run.start(), run.end()))
            .replaceAll("\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0");
    Matcher digits = DIGITS.matcher(plain);
    while (digits.find()) {
      groups.add(new Span(run.start() + digits.start(), run.start() + digits.end()));
    }
  }

  static List<DigitRun> in(String text) {
    return RUN.matcher(text)
        .results()
        .filter(run -> run.end() - run.start() >= CardBrand.SHORTEST)
        .map((MatchResult run) -> new DigitRun(text, new Span(run.start(), run.end())))
        .toList();
  }

  static boolean isDigit(char character) {
    return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
  }

  /** The card numbers in it, from left to right; of two that overlap the one that begins first. */
  List<Span> cards() {
    List<Span> cards = new ArrayList<>();
    int first = 0;
    while (first < groups.size()) {
      int last = lastGroupOfCard(first);
      if (last < 0) {
        first++;
      } else {
        cards.add(new Span(groups.get(first).start(), groups.get(last).end()));
        first = last + 1;
      }
    }
    return cards;
  }

  /** The longest card number that begins with this group; -1 when none does. */
  private int lastGroupOfCard(int first) {
    StringBuilder digits = new StringBuilder();
    int found = -1;
    for (int last = first; last < groups.size() && digits.length() < CardBrand.LONGEST; last++) {
      append(digits, groups.get(last));
      boolean whole = last == first ? standsAlone(groups.get(first)) : areGroups(first, last);
      if (whole && CardBrand.isCard(digits.toString())) {
        found = last;
      }
    }
    return found;
  }

  private void append(StringBuilder digits, Span group) {
    for (int i = group.start(); i < group.end(); i++) {
      digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
  }

  /** Groups as on a card; a number and a list of them look otherwise. */
  private boolean areGroups(int first, int last) {
    for (int i = first; i <= last; i++) {
      int size = groups.get(i).end() - groups.get(i).start();
      if (size > LARGEST_GROUP || (size < SMALLEST_GROUP && i < last)) {
        return false;
      }
    }
    return true;
  }

  /** Not a part of a word, of a decimal fraction, or of a link's path: those are other numbers. */
  private boolean standsAlone(Span group) {
    return !isWord(group.start() - 1)
        && !isWord(group.end())
        && !isFraction(group.start() - 1, group.start() - 2)
        && !isFraction(group.end(), group.end() + 1)
        && !isInPath(group);
  }

  private boolean isWord(int at) {
    return isInside(at) && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }

  private boolean isFraction(int mark, int digit) {
    return isInside(mark)
        && isInside(digit)
        && (text.charAt(mark) == '.' || text.charAt(mark) == ',')
        && isDigit(text.charAt(digit));
  }

  private boolean isInPath(Span group) {
    int from = Math.max(0, group.start() - LONGEST_LINK);
    Matcher link = LINK.matcher(text.substring(from, group.start()));
    return link.find() && link.group().indexOf('?') < 0;
  }

  private boolean isInside(int at) {
    return at >= 0 && at < text.length();
  }
}
