package org.parley.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parley.community.problem.Problem;

/** The texts of the bundle with their placeholders filled in. */
@Named
@ApplicationScoped
public class Messages {

  private static final String BUNDLE = "org.parley.web.messages";

  /** The text of a key; the key itself where the bundle has none. */
  public String text(String key, Object... arguments) {
    return format(key, List.of(arguments));
  }

  /** What the page before has done, for a redirect's parameter; empty for anything else. */
  public String done(String what) {
    String key = "done." + what;
    return bundle().containsKey(key) ? format(key, List.of()) : "";
  }

  /** Why a request was turned down, in words. */
  public String of(Problem problem) {
    String key = "problem." + problem.code();
    return bundle().containsKey(key)
        ? format(key, problem.arguments())
        : text("problem.unknown", problem.code());
  }

  private static String format(String key, List<Object> arguments) {
    ResourceBundle bundle = bundle();
    if (!bundle.containsKey(key)) {
      return key;
    }
    String pattern = bundle.getString(key);
    return arguments.isEmpty()
        ? pattern
        : new MessageFormat(pattern, Locale.ENGLISH).format(arguments.toArray());
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
  }
}
