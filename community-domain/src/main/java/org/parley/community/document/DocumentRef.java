package org.parley.community.document;

/** Where a document is found. */
public record DocumentRef(long id, String slug) {

  /** The page on which it is written. */
  public String editPath() {
    return "/documents/" + id + "/edit";
  }
}
