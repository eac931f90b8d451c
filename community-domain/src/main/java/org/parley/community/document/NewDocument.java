package org.parley.community.document;

/**
 * A document that somebody wants to begin.
 *
 * @param space the space's slug
 * @param text Markdown to begin with; may be empty
 * @param key the client's key: a second request with the same key makes nothing and gets the first
 *     one's answer; null when the client needs no such protection
 * @param sourceThreadId the thread of which it is made, null when it is of none
 */
public record NewDocument(
    String space, String title, String text, String key, Long sourceThreadId) {

  public NewDocument {
    text = text == null ? "" : text;
  }

  /** One that is made of no thread. */
  public NewDocument(String space, String title, String text, String key) {
    this(space, title, text, key, null);
  }
}
