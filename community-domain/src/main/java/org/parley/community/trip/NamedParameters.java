package org.parley.community.trip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement taken apart at its parameters. Statements are few and asked with every page, so each
 * is taken apart once: doing so each time was a sixth of a page's processor time.
 *
 * @param texts what stands before each parameter, and after the last
 * @param names of the parameters, one less
 */
record NamedParameters(List<String> texts, List<String> names) {

  private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

  /** More than there are; a statement made for one request alone must not fill the memory. */
  private static final int MOST = 1000;

  private static final Map<String, NamedParameters> KNOWN = new ConcurrentHashMap<>();

  static NamedParameters of(String sql) {
    NamedParameters known = KNOWN.get(sql);
    if (known != null) {
      return known;
    }
    NamedParameters found = find(sql);
    if (KNOWN.size() < MOST) {
      KNOWN.put(sql, found);
    }
    return found;
  }

  /** The statement with its parameters called otherwise. */
  String renamed(UnaryOperator<String> nameOf) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      sql.append(texts.get(i)).append(':').append(nameOf.apply(names.get(i)));
    }
    return sql.append(texts.get(names.size())).toString();
  }

  private static NamedParameters find(String sql) {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(sql);
    int end = 0;
    while (parameter.find()) {
      texts.add(sql.substring(end, parameter.start()));
      names.add(parameter.group(1));
      end = parameter.end();
    }
    texts.add(sql.substring(end));
    return new NamedParameters(List.copyOf(texts), List.copyOf(names));
  }
}
