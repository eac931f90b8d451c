package org.parley.community.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The numbers of reputation and trust that are in force: the product's own, and over them those of
 * the company. A line of the company's that will not do is as if it were not there.
 */
public final class Rules {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,7}");
  private static final String MAY_BE_NEGATIVE = "points.";

  private final Map<String, Integer> numbers;
  private final List<String> problems;

  private Rules(Map<String, Integer> numbers, List<String> problems) {
    this.numbers = numbers;
    this.problems = List.copyOf(problems);
  }

  /** Reads the product's rules with the company's over them. */
  static Rules of(Properties builtIn, Properties own) {
    Map<String, Integer> numbers = new TreeMap<>();
    builtIn.stringPropertyNames().forEach(key -> numbers.put(key, number(builtIn, key).get()));
    List<String> problems = new ArrayList<>();
    for (String key : own.stringPropertyNames().stream().sorted().toList()) {
      Optional<Integer> number = number(own, key);
      if (!numbers.containsKey(key)) {
        problems.add(key + " is no rule");
      } else if (number.isEmpty()) {
        problems.add(key + " is no whole number that it could be: " + own.getProperty(key));
      } else {
        numbers.put(key, number.get());
      }
    }
    return new Rules(numbers, problems);
  }

  /** The product's rules alone, because the company's cannot be read. */
  static Rules withoutOwn(Properties builtIn, String problem) {
    return new Rules(of(builtIn, new Properties()).numbers, List.of(problem));
  }

  private static Optional<Integer> number(Properties properties, String key) {
    String text = properties.getProperty(key).strip();
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text);
    return number < 0 && !key.startsWith(MAY_BE_NEGATIVE) ? Optional.empty() : Optional.of(number);
  }

  /**
   * What is wrong with the file of the community whose data lies there, a sentence each.
   *
   * @param data the community's data directory
   */
  public static List<String> problemsIn(Path data) {
    return RulesFile.in(data).problems();
  }

  /** The rules that hold now. */
  public static Rules inForce() {
    return RulesFile.OF_SYSTEM.read();
  }

  /**
   * The number of a rule that the product has.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  public int number(String key) {
    Integer number = numbers.get(key);
    if (number == null) {
      throw new IllegalArgumentException("No rule " + key);
    }
    return number;
  }

  /** All rules by their keys, in the order of the keys. */
  public Map<String, Integer> all() {
    return Collections.unmodifiableMap(numbers);
  }

  /** What is wrong with the company's file, a sentence for each line that does not count. */
  public List<String> problems() {
    return problems;
  }
}
