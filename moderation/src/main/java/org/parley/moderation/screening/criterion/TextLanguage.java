package org.parley.moderation.screening.criterion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** In which language a text is, as far as it is long enough to tell. */
public final class TextLanguage {

  /** The detector knows codes of ISO 639-3; rules are written with the two letters that exist. */
  private static final Map<String, String> SHORT = shortCodes();

  private TextLanguage() {}

  /**
   * Its code, such as {@code de}; empty when it says too little, or is in several.
   *
   * @param text Markdown
   */
  public static Optional<String> of(String text) {
    return SpokenLanguage.of(text)
        .map(spoken -> spoken.likely().get(0))
        .map(code -> SHORT.getOrDefault(code, code));
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(new Locale(code).getISO3Language(), code);
    }
    Languages.PARTS.forEach((whole, parts) -> parts.forEach(p -> codes.put(p, codes.get(whole))));
    return codes;
  }
}
