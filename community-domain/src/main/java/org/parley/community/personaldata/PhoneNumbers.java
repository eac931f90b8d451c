package org.parley.community.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Phone numbers as people write them: with a plus, in brackets, or in groups behind a zero. Dates,
 * versions and measurements look otherwise.
 */
final class PhoneNumbers {

  private static final String GAP = "[ \\u00a0./-]?";

  /** By E.164 at most 15 digits, of which the country takes one to three. */
  private static final String INTERNATIONAL =
      "(?:\\+|(?<![0-9])00)[1-9][0-9]{0,2}"
          + GAP
          + "(?:\\(0\\)"
          + GAP
          + ")?(?:\\([0-9]{1,4}\\)"
          + GAP
          + ")?[0-9]{1,5}(?:"
          + GAP
          + "[0-9]{2,5}){1,5}";

  private static final String NORTH_AMERICAN =
      "(?:\\([2-9][0-9]{2}\\) ?|[2-9][0-9]{2}[-. ])[2-9][0-9]{2}[-. ][0-9]{4}";

  private static final String NATIONAL =
      "(?:\\(0[0-9]{1,5}\\)|0[1-9][0-9]{1,4})[ \\u00a0/-]{1,3}[0-9]{3,8}(?:["
          + " \\u00a0-][0-9]{2,5}){0,3}";

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.,:/=#-])(?<![0-9] )(?:"
              + INTERNATIONAL
              + "|"
              + NORTH_AMERICAN
              + "|"
              + NATIONAL
              + ")(?![\\p{L}\\p{N}_]|[.,:][0-9])");

  private static final int FEWEST = 8;
  private static final int MOST = 15;

  private PhoneNumbers() {}

  static List<Span> find(String text) {
    return PHONE
        .matcher(text)
        .results()
        .filter(PhoneNumbers::hasFittingLength)
        .map(phone -> new Span(phone.start(), phone.end()))
        .toList();
  }

  private static boolean hasFittingLength(MatchResult phone) {
    long digits = phone.group().chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= FEWEST && digits <= MOST;
  }
}
