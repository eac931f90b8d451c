package org.parley.search.lucene.words;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.community.language.LanguageDetection;
import org.parley.community.language.LikelyLanguage;

/**
 * The language in which a text is analysed: told by its script, then by its small words, and only
 * then by the detector, which takes some milliseconds. A title follows its own words, else those of
 * its post.
 */
final class SpokenLanguage {

  /** Of a text so much is looked at. */
  private static final int ENOUGH = 600;

  /** Less text than this tells the detector nothing. */
  private static final int FEWEST_LETTERS = 60;

  /** Measured on posts of two lines: the detector spreads its belief over a hundred languages. */
  private static final double LEAST = 0.05;

  private static final double LEAD = 2;

  private static final Pattern NO_WORDS =
      Pattern.compile("(?:https?:)?//\\S+|[\\w./\\\\:-]*\\d\\S*");

  /** Letters that Arabic does not have: Persian, Urdu and others write them. */
  private static final String NOT_ARABIC = "پچژگکیٹڈڑںہےۀۆەڕڵێ";

  /** An Arabic text may have one such letter in a name. */
  private static final int FEW = 25;

  private SpokenLanguage() {}

  /** Of a post: where neither it nor its title tells, it counts as English. */
  static Language of(String title, String text) {
    return told(text).or(() -> told(title + " " + head(text))).orElse(Language.ENGLISH);
  }

  /** Of a title over a text. */
  static Language ofTitle(String title, Language ofText) {
    return told(title).orElse(ofText);
  }

  /** Of the words of a search, which nobody waits for the detector to read. */
  static Optional<Language> ofQuery(String words) {
    return ofScript(words).or(() -> SmallWords.language(words).map(Language::of));
  }

  /** Empty where nothing tells. */
  static Optional<Language> told(String text) {
    String words = NO_WORDS.matcher(head(text)).replaceAll(" ");
    return ofScript(words)
        .or(() -> SmallWords.language(words).or(() -> detected(words)).map(Language::of));
  }

  private static Optional<Language> ofScript(String words) {
    int letters = 0;
    int latin = 0;
    int arabic = 0;
    int others = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        UnicodeScript script = UnicodeScript.of(c);
        latin += script == UnicodeScript.LATIN ? 1 : 0;
        arabic += script == UnicodeScript.ARABIC ? 1 : 0;
        others += NOT_ARABIC.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (2 * arabic > letters) {
      return Optional.of(FEW * others > arabic ? Language.OTHER : Language.ARABIC);
    }
    return 2 * latin < letters ? Optional.of(Language.OTHER) : Optional.empty();
  }

  private static Optional<String> detected(String words) {
    if (words.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    List<LikelyLanguage> likely = LanguageDetection.of(words);
    double best = likely.get(0).likelihood();
    boolean sure = best >= LEAST && best >= LEAD * likely.get(1).likelihood();
    return sure ? Optional.of(likely.get(0).code()) : Optional.empty();
  }

  private static String head(String text) {
    return text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
  }
}
