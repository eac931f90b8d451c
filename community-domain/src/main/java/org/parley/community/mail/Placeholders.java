package org.parley.community.mail;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in braces in a template, such as {@code {name}}, and what is put in their place. */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private Placeholders() {}

  static Set<String> in(String template) {
    return PLACEHOLDER
        .matcher(template)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Values are put in once: a placeholder inside a value stays as it is. */
  static String filled(String template, Map<String, String> values, UnaryOperator<String> written) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(value(match, values, written)));
  }

  private static String value(
      MatchResult match, Map<String, String> values, UnaryOperator<String> written) {
    String value = values.get(match.group(1));
    return value == null ? match.group() : written.apply(value);
  }
}
