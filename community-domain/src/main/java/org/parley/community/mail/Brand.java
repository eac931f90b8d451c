package org.parley.community.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * How a company's mails look: what stands in {@code brand.properties}. What is missing or will not
 * do there is as the product has it.
 *
 * @param logo the https address of a picture at most 40 pixels high; empty for the name in letters
 * @param color of buttons and links on light ground, {@code #rrggbb}
 * @param colorDark the same on dark ground
 * @param footer a line of the company's own below every mail
 * @param address the company's postal address, which many countries demand below mailings
 */
public record Brand(String logo, String color, String colorDark, String footer, String address) {

  private static final String COLOR = "#[0-9a-fA-F]{6}";
  private static final Map<String, String> DEFAULTS =
      Map.of("logo", "", "color", "#0c6470", "color.dark", "#63c4cb", "footer", "", "address", "");
  private static final Set<String> COLORS = Set.of("color", "color.dark");

  static Brand of(Properties properties) {
    return new Brand(
        value(properties, "logo"),
        value(properties, "color"),
        value(properties, "color.dark"),
        value(properties, "footer"),
        value(properties, "address"));
  }

  /** What will not do, one sentence each. */
  static List<String> problems(Properties properties) {
    List<String> problems = new ArrayList<>();
    for (String key : new java.util.TreeSet<>(properties.stringPropertyNames())) {
      String value = properties.getProperty(key).strip();
      if (!DEFAULTS.containsKey(key)) {
        problems.add(key + " is unknown; known are color, color.dark, logo, footer, address");
      } else if (!fits(key, value)) {
        problems.add(
            COLORS.contains(key)
                ? key + " is not a colour such as #0c6470: " + value
                : key + " is not an https address: " + value);
      }
    }
    return problems;
  }

  private static String value(Properties properties, String key) {
    String value = properties.getProperty(key, DEFAULTS.get(key)).strip();
    return fits(key, value) ? value : DEFAULTS.get(key);
  }

  private static boolean fits(String key, String value) {
    if (COLORS.contains(key)) {
      return value.matches(COLOR);
    }
    return !key.equals("logo") || value.isEmpty() || value.matches("https?://[^\\s\"<>]+");
  }
}
