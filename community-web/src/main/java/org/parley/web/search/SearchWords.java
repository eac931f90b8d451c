package org.parley.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.parley.web.api.json.Json;

/** The words of the search box for its script: everything of the bundle under {@code suggest.}. */
@Named
@ApplicationScoped
public class SearchWords {

  private static final String BEGINNING = "suggest.";

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
