package org.parley.web.api.document;

import org.parley.community.document.NewDocument;

/**
 * A document to be begun.
 *
 * @param space the space's slug
 * @param text Markdown to begin with; may be missing
 */
public record NewDocumentJson(String space, String title, String text) {

  NewDocument draft(String key) {
    return new NewDocument(space, title, text, key);
  }
}
