package org.parley.community.expertise.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a question's title by which it is compared with others. */
public final class Terms {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#.]+");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 40;
  private static final int MOST = 24;

  private Terms() {}

  /** Each word once, without case, plural s and full stops. */
  public static List<String> of(String title) {
    Set<String> terms = new LinkedHashSet<>();
    for (String word : BETWEEN.split(title.toLowerCase(Locale.ROOT))) {
      String term = stem(word.replaceAll("^\\.+|\\.+$", ""));
      if (term.length() >= SHORTEST && term.length() <= LONGEST) {
        terms.add(term);
      }
    }
    return new ArrayList<>(terms).subList(0, Math.min(MOST, terms.size()));
  }

  /** Harman's S-stemmer (D. Harman, "How effective is suffixing?", JASIS 42, 1991). */
  private static String stem(String word) {
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("es")
        && !word.endsWith("aes")
        && !word.endsWith("ees")
        && !word.endsWith("oes")) {
      return word.substring(0, word.length() - 1);
    }
    if (word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }
}
