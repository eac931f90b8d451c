package org.parley.search;

/**
 * A document as an index keeps it, for comparing.
 *
 * @param fingerprint what {@link Fingerprint#of(PostDocument)} made of the document
 */
public record IndexedPost(long postId, long threadId, long fingerprint) {

  public static IndexedPost of(PostDocument document) {
    return new IndexedPost(document.postId(), document.threadId(), Fingerprint.of(document));
  }
}
