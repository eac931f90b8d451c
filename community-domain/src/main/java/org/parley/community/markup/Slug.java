package org.parley.community.markup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The readable part of a thread's address, made from its title: {@code how-do-i-reset-it}. It is
 * ASCII where the title has Latin letters and keeps the title's own script where it has none, and
 * is never empty. It identifies nothing; two threads may share one.
 */
public final class Slug {

  /** In UTF-16 units. */
  public static final int MAX_LENGTH = 80;

  private static final String NOTHING_LEFT = "thread";

  /** Latin letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Integer, String> EXPANSIONS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ə', "e"));

  private Slug() {}

  public static String of(String title) {
    String latin = fold(title);
    boolean hasLatin = latin.codePoints().anyMatch(c -> c >= 'a' && c <= 'z');
    String slug = shorten(hasLatin ? latin : ownScript(title));
    return slug.isEmpty() ? NOTHING_LEFT : slug;
  }

  private static String fold(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    StringBuilder expanded = new StringBuilder(lower.length());
    lower
        .codePoints()
        .forEach(
            c -> expanded.append(EXPANSIONS.getOrDefault(c, new String(Character.toChars(c)))));
    return Normalizer.normalize(expanded, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}\\p{Cf}'’]+", "")
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static String ownScript(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Cf}'’]+", "")
        .replaceAll("[^\\p{L}\\p{Nd}\\p{M}]+", "-");
  }

  private static String shorten(String hyphenated) {
    String slug = hyphenated.replaceAll("^-|-$", "");
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', MAX_LENGTH);
    if (hyphen > 0) {
      return slug.substring(0, hyphen);
    }
    boolean splits = Character.isHighSurrogate(slug.charAt(MAX_LENGTH - 1));
    return slug.substring(0, splits ? MAX_LENGTH - 1 : MAX_LENGTH);
  }
}
