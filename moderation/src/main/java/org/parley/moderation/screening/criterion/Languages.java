package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import org.parley.community.problem.Invalid;

/** Posts that are in none of the languages that the community speaks. */
public final class Languages implements Criterion {

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

  /** Where a language is several to the detector, which knows the codes of ISO 639-3. */
  static final Map<String, List<String>> PARTS =
      Map.of("zho", List.of("cmn"), "nor", List.of("nob", "nno"), "fas", List.of("pes"));

  private final Set<String> welcome;

  Languages(Set<String> welcome) {
    this.welcome = welcome;
  }

  public static Languages of(Settings settings) {
    return new Languages(
        settings.requiredLines("languages").stream()
            .map(Languages::code)
            .flatMap(code -> PARTS.getOrDefault(code, List.of(code)).stream())
            .collect(Collectors.toSet()));
  }

  private static String code(String line) {
    String code = line.toLowerCase(Locale.ROOT);
    boolean isKnown = Set.of(Locale.getISOLanguages()).contains(code);
    if (!isKnown && !code.matches("[a-z]{3}")) {
      throw new Invalid("languages", "screening.language", line);
    }
    return isKnown ? new Locale(code).getISO3Language() : code;
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    String words = words(post.body());
    if (!isEnough(words)) {
      return List.of();
    }
    List<Language> likely = LanguageDetection.of(words);
    boolean isStrange = likely.stream().map(Language::getLang).noneMatch(welcome::contains);
    return isStrange && isSure(likely)
        ? List.of(Match.ofWhole(likely.get(0).getLang(), lead(likely)))
        : List.of();
  }

  /** What of a text is in some language. */
  static String words(String markdown) {
    return NO_WORDS.matcher(markdown).replaceAll(" ");
  }

  static boolean isEnough(String words) {
    return words.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  static boolean isSure(List<Language> likely) {
    return likely.get(0).getConfidence() >= LEAST && lead(likely) >= SURE;
  }

  private static double lead(List<Language> likely) {
    return 1 - likely.get(1).getConfidence() / likely.get(0).getConfidence();
  }
}
