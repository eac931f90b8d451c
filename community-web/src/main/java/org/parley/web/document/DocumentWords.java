package org.parley.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.parley.web.script.ScriptWords;

/** The words of the editor for its script: {@code document.script.} and {@code document.merge.}. */
@Named
@ApplicationScoped
public class DocumentWords {

  private final String json = ScriptWords.json("document.script.", "document.merge.");

  /** A JSON object of keys and texts. */
  public String getJson() {
    return json;
  }
}
