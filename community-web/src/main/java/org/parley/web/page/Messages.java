package org.parley.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.community.problem.Problem;

/** The texts of the bundle with their placeholders filled in. */
@Named
@ApplicationScoped
public class Messages {

  // looked up once: a look-up walks the stack for its caller, and a page has some hundred texts
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.parley.web.messages", Locale.ENGLISH);

  private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  /** The text of a key; the key itself where the bundle has none. */
  public String text(String key, Object... arguments) {
    return format(key, List.of(arguments));
  }

  /** What the page before has done, for a redirect's parameter; empty for anything else. */
  public String done(String what) {
    String key = "done." + what;
    return BUNDLE.containsKey(key) ? format(key, List.of()) : "";
  }

  /** Why a request was turned down, in words. */
  public String of(Problem problem) {
    String key = "problem." + problem.code();
    return BUNDLE.containsKey(key)
        ? format(key, problem.arguments())
        : text("problem.unknown", problem.code());
  }

  private static String format(String key, List<Object> arguments) {
    if (!BUNDLE.containsKey(key)) {
      return key;
    }
    return arguments.isEmpty() ? BUNDLE.getString(key) : formatOf(key).format(arguments.toArray());
  }

  /** A copy, as a format serves one thread at a time: reading its pattern takes longer. */
  private static MessageFormat formatOf(String key) {
    MessageFormat format =
        FORMATS.computeIfAbsent(
            key, each -> new MessageFormat(BUNDLE.getString(each), Locale.ENGLISH));
    return (MessageFormat) format.clone();
  }
}
