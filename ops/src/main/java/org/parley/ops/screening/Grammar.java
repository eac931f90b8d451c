package org.parley.ops.screening;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Writes out templates: {@code [a|b]} is one of both, {@code {name}} one line of the list of that
 * name; both may nest.
 */
final class Grammar {

  private final Map<String, List<String>> lists;

  Grammar(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  String write(String template, RandomGenerator random) {
    return new Writing(template, random).all().replaceAll("\\s+", " ").strip();
  }

  private String fill(String name, RandomGenerator random) {
    List<String> lines = lists.get(name);
    if (lines == null) {
      throw new IllegalArgumentException("No list is called " + name);
    }
    return write(lines.get(random.nextInt(lines.size())), random);
  }

  /** One template being written; what is not chosen is passed over without a throw of the dice. */
  private final class Writing {

    private final String template;
    private final RandomGenerator random;
    private int at;

    Writing(String template, RandomGenerator random) {
      this.template = template;
      this.random = random;
    }

    String all() {
      String text = sequence(true);
      if (at < template.length()) {
        throw new IllegalArgumentException("Unbalanced: " + template);
      }
      return text;
    }

    private String sequence(boolean chosen) {
      StringBuilder text = new StringBuilder();
      while (at < template.length() && "|]".indexOf(template.charAt(at)) < 0) {
        char c = template.charAt(at);
        if (c == '[') {
          text.append(choice(chosen));
        } else if (c == '{') {
          int end = template.indexOf('}', at);
          String name = template.substring(at + 1, end);
          at = end + 1;
          text.append(chosen ? fill(name, random) : "");
        } else {
          text.append(c);
          at++;
        }
      }
      return text.toString();
    }

    private String choice(boolean chosen) {
      int wanted = chosen ? random.nextInt(alternatives()) : -1;
      String text = "";
      int number = 0;
      do {
        at++;
        String alternative = sequence(number == wanted);
        text = number == wanted ? alternative : text;
        number++;
      } while (at < template.length() && template.charAt(at) == '|');
      if (at >= template.length()) {
        throw new IllegalArgumentException("Unbalanced: " + template);
      }
      at++;
      return text;
    }

    private int alternatives() {
      int depth = 0;
      int count = 1;
      for (int i = at; i < template.length(); i++) {
        char c = template.charAt(i);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (depth == 0) {
          return count;
        }
        count += c == '|' && depth == 1 ? 1 : 0;
      }
      throw new IllegalArgumentException("Unbalanced: " + template);
    }
  }
}
