package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.community.language.LanguageDetection;
import org.parley.community.language.LikelyLanguage;

/**
 * The language of a post, where its words tell it surely.
 *
 * @param likely codes of ISO 639-3, the likeliest first
 * @param lead how far the first is above the second, 0 to 1
 */
record SpokenLanguage(List<String> likely, double lead) {

  /** Less text than this says little of its language. */
  private static final int FEWEST_LETTERS = 60;

  /**
   * The detector spreads its belief over a hundred languages: it is sure when the first is well
   * above the second, and above what is left for jumbled letters. Measured on posts of two lines.
   */
  private static final double SURE = 0.6;

  private static final double LEAST = 0.1;

  /** Code, quotes and links are in no language. */
  private static final Pattern NO_WORDS =
      Pattern.compile("```[^`]*```|`[^`\n]*`|(?:https?:)?//\\S+|(?m)^ {4}.*$|(?m)^>.*$");

  /** Empty where there is too little text, or no language stands out. */
  static Optional<SpokenLanguage> of(String markdown) {
    String words = wordsOf(markdown);
    if (words.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    List<LikelyLanguage> likely = LanguageDetection.of(words);
    double best = likely.get(0).likelihood();
    double lead = 1 - likely.get(1).likelihood() / best;
    return best >= LEAST && lead >= SURE
        ? Optional.of(new SpokenLanguage(likely.stream().map(LikelyLanguage::code).toList(), lead))
        : Optional.empty();
  }

  static String wordsOf(String markdown) {
    return NO_WORDS.matcher(markdown).replaceAll(" ");
  }
}
