package org.parley.search.suggest;

import org.parley.community.document.DocumentState;

/** A document with words that are not published, found by somebody who may open it. */
public record FoundDraft(
    long documentId, String title, DocumentState state, String spaceSlug, String spaceName) {

  public String path() {
    return "/documents/" + documentId + "/edit";
  }
}
