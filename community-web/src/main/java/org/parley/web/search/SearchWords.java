package org.parley.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.parley.web.script.ScriptWords;

/** The words of the search box for its script: everything of the bundle under {@code suggest.}. */
@Named
@ApplicationScoped
public class SearchWords {

  private final String json = ScriptWords.json("suggest.");

  /** A JSON object of keys and texts. */
  public String getJson() {
    return json;
  }
}
