package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/** Posts that are in none of the languages that the community speaks. */
public final class Languages implements Criterion {

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
    return SpokenLanguage.of(post.body())
        .filter(spoken -> spoken.likely().stream().noneMatch(welcome::contains))
        .map(spoken -> Match.ofWhole(spoken.likely().get(0), spoken.lead()))
        .stream()
        .toList();
  }
}
