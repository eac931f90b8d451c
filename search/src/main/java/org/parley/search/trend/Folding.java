package org.parley.search.trend;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes one of what differs by capitals, accents, width or the English possessive alone. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain =
        isPlain(lower)
            ? lower
            : MARKS.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll("");
    String bare = withoutPossessive(plain);
    return bare.isEmpty() ? lower : bare;
  }

  /** {@code pump's} is the pump. */
  static String withoutPossessive(String word) {
    boolean isPossessive = word.endsWith("'s") || word.endsWith("\u2019s");
    return isPossessive && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter < 0x80);
  }
}
