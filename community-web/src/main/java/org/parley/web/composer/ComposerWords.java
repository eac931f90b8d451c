package org.parley.web.composer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.parley.web.api.json.Json;

/** The words of the composer for its script: everything of the bundle under {@code composer.}. */
@Named
@ApplicationScoped
public class ComposerWords {

  private static final String BEGINNING = "composer.";

  private String json;

  @PostConstruct
  void read() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.parley.web.messages", Locale.ENGLISH);
    Map<String, String> words = new TreeMap<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith(BEGINNING))
        .forEach(key -> words.put(key, bundle.getString(key)));
    json = Json.write(words);
  }

  /** A JSON object of keys and texts. */
  public String getJson() {
    return json;
  }
}
