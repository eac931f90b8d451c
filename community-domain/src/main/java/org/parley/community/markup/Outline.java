package org.parley.community.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a text that {@link Markup} has rendered, and the text with an id on each of them.
 * The policy lets no author write an id, so that these are the product's alone; they are made of
 * the heading's words and stay the same as long as those do.
 *
 * @param html the text with its headings addressable
 * @param headings in their order
 */
public record Outline(String html, List<Heading> headings) {

  /** Outlines get ids of their own, which nothing else on a page begins with. */
  private static final String PREFIX = "section-";

  private static final Pattern HEADING = Pattern.compile("<h([3-6])>(.*?)</h\\1>", Pattern.DOTALL);

  public Outline {
    headings = List.copyOf(headings);
  }

  /**
   * One heading.
   *
   * @param level 1 for the highest that the text has
   * @param id its address on the page, without the {@code #}
   */
  public record Heading(int level, String id, String text) {

    private Heading below(int highest) {
      return new Heading(level - highest + 1, id, text);
    }
  }

  public static Outline of(String html) {
    List<Heading> headings = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Matcher found = HEADING.matcher(html);
    StringBuilder out = new StringBuilder(html.length() + 200);
    while (found.find()) {
      String text = PlainText.of(found.group(2)).replace('\n', ' ').strip();
      String id = free(PREFIX + Slug.of(text), taken);
      int element = Integer.parseInt(found.group(1));
      headings.add(new Heading(element, id, text));
      String tag = "<h" + element + " id=\"" + id + "\">" + found.group(2) + "</h" + element + ">";
      found.appendReplacement(out, Matcher.quoteReplacement(tag));
    }
    found.appendTail(out);
    int highest = headings.stream().mapToInt(Heading::level).min().orElse(1);
    return new Outline(
        out.toString(),
        headings.stream()
            .filter(heading -> !heading.text().isEmpty())
            .map(heading -> heading.below(highest))
            .toList());
  }

  private static String free(String wanted, Set<String> taken) {
    String id = wanted;
    for (int number = 2; !taken.add(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }
}
