package org.parley.community.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Which HTML an author may use. Only structure and emphasis survive: no style, no id, no script, no
 * form, and of all classes only {@code language-*} on code and {@code task-list-item} on list
 * items, neither of which can imitate the product's own interface. Headings step down so that a
 * page keeps the one h1 that is its title.
 */
final class HtmlPolicy {

  private static final Pattern LANGUAGE =
      Pattern.compile("(?:^|\\s)lang(?:uage)?-([a-z0-9+#._-]{1,30})(?=\\s|$)");

  /** What a browser reads as another site; it takes backslashes for slashes. */
  private static final Pattern EXTERNAL = Pattern.compile("(?i)^(https?:|[/\\\\]{2})");

  static final PolicyFactory FACTORY =
      new HtmlPolicyBuilder()
          .allowElements("p", "div", "br", "hr", "blockquote", "pre", "details", "summary")
          .allowElements("code", "kbd", "samp", "var", "sub", "sup", "mark", "q", "cite", "abbr")
          .allowElements("em", "i", "strong", "b", "del", "ins", "s")
          .allowElements((name, attributes) -> "s", "strike")
          .allowElements((name, attributes) -> "h3", "h1")
          .allowElements((name, attributes) -> "h4", "h2")
          .allowElements((name, attributes) -> "h5", "h3")
          .allowElements((name, attributes) -> "h6", "h4", "h5", "h6")
          .allowElements("ul", "ol", "li", "dl", "dt", "dd")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowElements(HtmlPolicy::link, "a")
          .allowElements(HtmlPolicy::image, "img")
          .allowElements(HtmlPolicy::checkbox, "input")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .matching((element, attribute, url) -> target(url))
          .onElements("a")
          .allowAttributes("src")
          .matching((element, attribute, url) -> isMail(url) ? null : target(url))
          .onElements("img")
          .allowAttributes("title")
          .onElements("a", "img", "abbr")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(Pattern.compile("\\d{1,4}"))
          .onElements("img")
          .allowAttributes("type", "checked")
          .onElements("input")
          .allowAttributes("align")
          .matching(true, "left", "center", "right")
          .onElements("th", "td")
          .allowAttributes("colspan", "rowspan")
          .matching(Pattern.compile("[1-9]\\d?"))
          .onElements("th", "td")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,9}"))
          .onElements("ol")
          .allowAttributes("class")
          .matching((element, attribute, names) -> languageClass(names))
          .onElements("pre", "code")
          .allowAttributes("class")
          .matching(true, "task-list-item")
          .onElements("li")
          .toFactory();

  private HtmlPolicy() {}

  private static String target(String url) {
    String trimmed = url.strip();
    return trimmed.isEmpty() ? null : trimmed;
  }

  private static boolean isMail(String url) {
    return url.strip().toLowerCase(Locale.ROOT).startsWith("mailto:");
  }

  private static String languageClass(String names) {
    Matcher language = LANGUAGE.matcher(names.toLowerCase(Locale.ROOT));
    return language.find() ? "language-" + language.group(1) : null;
  }

  private static String link(String name, List<String> attributes) {
    String href = value(attributes, "href");
    if (href != null && EXTERNAL.matcher(href).find()) {
      attributes.addAll(List.of("rel", "nofollow ugc noopener"));
    }
    return href == null ? null : name;
  }

  private static String image(String name, List<String> attributes) {
    if (value(attributes, "alt") == null) {
      attributes.addAll(List.of("alt", ""));
    }
    attributes.addAll(List.of("loading", "lazy"));
    return value(attributes, "src") == null ? null : name;
  }

  /** The box of a task list. It is named by what its author typed, which needs no translation. */
  private static String checkbox(String name, List<String> attributes) {
    boolean box = "checkbox".equalsIgnoreCase(value(attributes, "type"));
    boolean checked = value(attributes, "checked") != null;
    attributes.clear();
    attributes.addAll(List.of("type", "checkbox", "disabled", "disabled"));
    if (checked) {
      attributes.addAll(List.of("checked", "checked"));
    }
    attributes.addAll(List.of("aria-label", checked ? "[x]" : "[ ]"));
    return box ? name : null;
  }

  /** Names stand at even places, so that a title that reads "href" is not taken for a name. */
  private static String value(List<String> attributes, String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }
}
