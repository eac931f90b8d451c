package org.parley.search;

/**
 * A document as an index keeps it, for comparing.
 *
 * @param print what {@link IndexSum#print} made of the document
 */
public record IndexedPost(long postId, long threadId, long print) {

  public static IndexedPost of(PostDocument document) {
    return new IndexedPost(document.postId(), document.threadId(), IndexSum.print(document));
  }
}
