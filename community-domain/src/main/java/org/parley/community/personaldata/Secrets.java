package org.parley.community.personaldata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords and keys: what is called one, what has the shape of a known provider's key, and long
 * words that only a machine can have thrown together.
 */
final class Secrets {

  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:pass(?:word|wd|phrase|code)?|passwort|kennwort|pwd|pin"
              + " code|secret|credentials?|(?:api|access|auth|private|secret|client)["
              + " _-]?(?:key|token|secret)|token)[\"']?(?:"
              + " is)?\\s{0,3}[:=]\\s{0,3}[\"'`]?([^\\s\"'`<>(){}\\[\\],;]{6,200})");

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,}"
              + "|github_pat_[A-Za-z0-9_]{22,}|glpat-[A-Za-z0-9_-]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}"
              + "|[sr]k_live_[A-Za-z0-9]{16,}|sk-[A-Za-z0-9_-]{32,}|AIza[A-Za-z0-9_-]{35}"
              + "|SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}|parley_[A-Za-z0-9_-]{20,}|eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,})|-----BEGIN"
              + " [A-Z ]{0,20}PRIVATE KEY-----"
              + "|(?<=://)[A-Za-z0-9._~%-]{1,60}:[^\\s/@:]{3,100}(?=@)|(?<=Bearer"
              + " )[A-Za-z0-9._~+/-]{20,}");

  private static final Pattern WORD =
      Pattern.compile("(?<![A-Za-z0-9+/_=.@#%-])[A-Za-z0-9+/_-]{24,200}={0,2}(?![A-Za-z0-9@])");

  /** Words that stand where a password would stand. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "password",
          "passwort",
          "secret",
          "changeme",
          "required",
          "optional",
          "string",
          "undefined");

  /** Bits per character; words and their compounds stay below, base64 of random bytes above. */
  private static final double RANDOM = 4.2;

  private Secrets() {}

  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      if (!isPlaceholder(called.group(1))) {
        found.add(new Span(called.start(1), called.end(1)));
      }
    }
    KNOWN.matcher(text).results().forEach(key -> add(found, key));
    WORD.matcher(text)
        .results()
        .filter(word -> isRandom(word.group()))
        .forEach(word -> add(found, word));
    return found;
  }

  private static void add(List<Span> found, MatchResult match) {
    Span span = new Span(match.start(), match.end());
    if (found.stream().noneMatch(other -> other.overlaps(span))) {
      found.add(span);
    }
  }

  private static boolean isPlaceholder(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    return word.chars().distinct().count() < 3
        || word.startsWith("$")
        || word.startsWith("your")
        || word.startsWith("my-")
        || word.contains("example")
        || word.contains("://")
        || word.contains("...")
        || PLACEHOLDERS.contains(word);
  }

  /** Upper and lower case and digits, in no order: hashes and ids in hex have no upper case. */
  private static boolean isRandom(String word) {
    boolean mixed =
        word.chars().anyMatch(Character::isUpperCase)
            && word.chars().anyMatch(Character::isLowerCase)
            && word.chars().filter(Character::isDigit).count() >= 3;
    return mixed && word.indexOf('/') < 0 && entropy(word) >= RANDOM;
  }

  private static double entropy(String word) {
    Map<Integer, Integer> counts = new HashMap<>();
    word.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
    double bits = 0;
    for (int count : counts.values()) {
      double share = (double) count / word.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }
}
