package org.parley.web.composer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.parley.web.script.ScriptWords;

/** The words of the composer for its script: everything of the bundle under {@code composer.}. */
@Named
@ApplicationScoped
public class ComposerWords {

  private final String json = ScriptWords.json("composer.");

  /** A JSON object of keys and texts. */
  public String getJson() {
    return json;
  }
}
