package org.parley.search;

import java.util.Collection;

/**
 * Tells whether two sets of documents are the same without looking at each: how many they are, and
 * the sum of their prints. It does not depend on their order.
 */
public record IndexSum(long documents, long prints) {

  /** What these documents come to. */
  public static IndexSum of(Collection<PostDocument> documents) {
    return new IndexSum(
        documents.size(), documents.stream().mapToLong(Fingerprint::of).sum());
  }

  /** The two together. */
  public IndexSum plus(IndexSum other) {
    return new IndexSum(documents + other.documents, prints + other.prints);
  }
}
