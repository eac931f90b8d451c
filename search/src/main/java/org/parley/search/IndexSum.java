package org.parley.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32C;

/**
 * Tells whether two sets of documents are the same without looking at each: how many they are, and
 * the sum of their prints. It does not depend on their order.
 */
public record IndexSum(long documents, long prints) {

  /** What these documents come to. */
  public static IndexSum of(Collection<PostDocument> documents) {
    return new IndexSum(documents.size(), documents.stream().mapToLong(IndexSum::print).sum());
  }

  /**
   * A document's print, of everything that is known of it: 32 bits, so that a million of them add
   * up to less than what a double holds exactly, which is what Elasticsearch adds with.
   */
  public static long print(PostDocument document) {
    CRC32C sum = new CRC32C();
    sum.update(document.toString().getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  /** The two together. */
  public IndexSum plus(IndexSum other) {
    return new IndexSum(documents + other.documents, prints + other.prints);
  }
}
