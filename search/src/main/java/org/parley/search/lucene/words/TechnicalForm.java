package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that make a word technical, and the parts by which it is found as well. */
final class TechnicalForm {

  private static final int MOST_PARTS = 20;

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++");
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z]:[\\\\/].*|\\\\\\\\.+|(?:~|\\.{1,2})?(?:/[\\p{L}\\d_.@+%~-]++)++/?");

  /** {@code C++}, {@code C++17}, {@code F#}. */
  private static final Pattern MARKED =
      Pattern.compile("(\\p{L}[\\p{L}\\d]{0,11}(?:\\+\\+|#))(\\d*)");

  /** {@code .NET}, {@code .gitignore}. */
  private static final Pattern DOTTED = Pattern.compile("\\.\\p{L}[\\w-]*+(?:\\.[\\w-]++)*+");

  private static final Pattern VERSION =
      Pattern.compile("([vV]?)(\\d++(?:\\.\\d++)*)(?:[-+.]?(\\p{L}[\\w.+-]*+))?");
  private static final Pattern COMPOUND =
      Pattern.compile("_*+[\\p{L}\\d]++(?:(?:::|[._-])++[\\p{L}\\d]++)++_*+|_++[\\p{L}\\d]++_*+");
  private static final Pattern NUMBER = Pattern.compile("\\d++\\.\\d++\\p{L}{0,4}");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern HUMPS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private TechnicalForm() {}

  /** Empty for a word that is not technical; one of them may have no parts. */
  static Optional<List<String>> parts(String piece) {
    Matcher marked = MARKED.matcher(piece);
    if (marked.matches()) {
      return Optional.of(
          marked.group(2).isEmpty() ? List.of() : lower(marked.group(1), marked.group(2)));
    }
    Matcher version = VERSION.matcher(piece);
    if (version.matches() && isVersion(version)) {
      return Optional.of(versions(version));
    }
    if (isCamelCase(piece)) {
      return Optional.of(lower(HUMPS.split(piece)));
    }
    boolean technical =
        MAIL.matcher(piece).matches()
            || PATH.matcher(piece).matches()
            || DOTTED.matcher(piece).matches()
            || COMPOUND.matcher(piece).matches() && isTechnical(piece);
    return technical ? Optional.of(split(piece)) : Optional.empty();
  }

  /** The parts of an address of the web. */
  static List<String> address(String url) {
    return split(url.replaceFirst("^https?://(?:www\\.)?|^www\\.", ""));
  }

  /** Whether it is letters alone, with capitals within. */
  static boolean isCamelCase(String piece) {
    if (!piece.chars().allMatch(Character::isLetterOrDigit)) {
      return false;
    }
    String[] humps = HUMPS.split(piece);
    // GmbH, kWh and iPhone are words of their own
    return humps.length > 1 && Arrays.stream(humps).allMatch(hump -> hump.length() > 1);
  }

  /** Not every full stop or hyphen makes it so: {@code e.g}, {@code 2.5} and {@code heat-pump}. */
  private static boolean isTechnical(String piece) {
    if (piece.indexOf('_') >= 0 || piece.contains("::")) {
      return true;
    }
    boolean letters = piece.chars().anyMatch(Character::isLetter);
    if (!letters || NUMBER.matcher(piece).matches()) {
      return false;
    }
    return piece.indexOf('.') > 0
        ? Arrays.stream(MARKS.split(piece)).anyMatch(part -> part.length() > 1)
        : piece.chars().anyMatch(Character::isDigit);
  }

  private static boolean isVersion(Matcher version) {
    long dots = version.group(2).chars().filter(c -> c == '.').count();
    return dots > 1 || dots == 1 && !version.group(1).isEmpty();
  }

  /** Of 2.3.1 also 2.3 and 2: whoever looks for a version finds its patches. */
  private static List<String> versions(Matcher version) {
    List<String> parts = new ArrayList<>();
    String numbers = version.group(2);
    while (parts.size() < MOST_PARTS) {
      parts.add(numbers);
      int dot = numbers.lastIndexOf('.');
      if (dot < 0) {
        break;
      }
      numbers = numbers.substring(0, dot);
    }
    if (version.group(3) != null) {
      parts.addAll(split(version.group(3)));
    }
    return parts;
  }

  private static List<String> split(String piece) {
    List<String> parts = new ArrayList<>();
    for (String part : MARKS.split(piece)) {
      if (!part.isEmpty() && parts.size() < MOST_PARTS) {
        parts.add(part.toLowerCase(Locale.ROOT));
        if (isCamelCase(part)) {
          parts.addAll(lower(HUMPS.split(part)));
        }
      }
    }
    return parts;
  }

  private static List<String> lower(String... parts) {
    return Arrays.stream(parts).map(part -> part.toLowerCase(Locale.ROOT)).toList();
  }
}
