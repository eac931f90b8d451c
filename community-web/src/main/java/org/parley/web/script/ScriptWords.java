package org.parley.web.script;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.web.api.json.Json;

/** Words of the bundle for a script, which reads them out of its page. */
public final class ScriptWords {

  private ScriptWords() {}

  /** A JSON object of the keys with one of these beginnings, and their texts. */
  public static String json(String... beginnings) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.parley.web.messages", Locale.ENGLISH);
    Map<String, String> words = new TreeMap<>();
    bundle.keySet().stream()
        .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
        .forEach(key -> words.put(key, bundle.getString(key)));
    return Json.write(words);
  }
}
