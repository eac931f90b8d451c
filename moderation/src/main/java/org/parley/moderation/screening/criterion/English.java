package org.parley.moderation.screening.criterion;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.parley.community.language.LanguageDetection;

/**
 * Whether a text can be read by models that learned English. Most English texts show it by their
 * small words, so that the detector, which takes 35 MB, is asked only where these are rare; where
 * nobody can tell, as with a few words, a text counts as English.
 */
public final class English {

  /** Words that hardly any other language writes so. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "and", "it", "this", "that", "my", "you", "your", "with", "not", "has", "are",
          "what", "how", "when", "does", "to", "from", "but", "they", "there", "which", "would");

  /** Of ten words of an English text two to four are among them; of other texts hardly any. */
  private static final double ENOUGH = 0.15;

  /** Less text than this says little of its language. */
  private static final int FEWEST_LETTERS = 40;

  /** Some other language is this much likelier than English. */
  private static final double SURELY_OTHER = 0.5;

  private English() {}

  public static boolean couldBe(String markdown) {
    String text = SpokenLanguage.wordsOf(markdown);
    if (isOtherScript(text)) {
      return false;
    }
    List<Word> words = Word.of(text);
    long small = words.stream().map(Word::form).filter(SMALL_WORDS::contains).count();
    return small >= ENOUGH * words.size()
        || text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
        || LanguageDetection.lagOf("eng", text) < SURELY_OTHER;
  }

  private static boolean isOtherScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
            .count();
    return 2 * latin < letters;
  }
}
