package org.parley.web.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of readable address and the page behind it. {@code {name}} stands for one segment, which
 * becomes a request parameter; {@code {id}} takes digits only.
 */
final class Route {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();
  private final String page;

  Route(String template, String page) {
    this.page = page;
    Matcher placeholder = PLACEHOLDER.matcher(template);
    StringBuilder regex = new StringBuilder();
    int end = 0;
    while (placeholder.find()) {
      regex.append(Pattern.quote(template.substring(end, placeholder.start())));
      names.add(placeholder.group(1));
      regex.append(placeholder.group(1).equals("id") ? "([0-9]{1,18})" : "([^/]+)");
      end = placeholder.end();
    }
    regex.append(Pattern.quote(template.substring(end)));
    this.pattern = Pattern.compile(regex.toString());
  }

  String page() {
    return page;
  }

  /** Where to forward, with the segments as parameters; empty when the path is of another kind. */
  Optional<String> forward(String path) {
    Matcher segments = pattern.matcher(path);
    if (!segments.matches()) {
      return Optional.empty();
    }
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (int i = 0; i < names.size(); i++) {
      query.add(
          names.get(i) + "=" + URLEncoder.encode(segments.group(i + 1), StandardCharsets.UTF_8));
    }
    return Optional.of("/" + page + ".xhtml" + query);
  }
}
