package org.parley.community.document;

import java.time.Instant;

/**
 * What has to be known of a document to decide who may do what with it, and how far its text is.
 *
 * @param authorId null when the account is gone
 * @param isInvited whether the actor was invited to write in it
 * @param head the number of the last accepted step, 0 before the first
 * @param length of the text there, in UTF-16 units
 * @param checksum of the text there, as {@link String#hashCode} has it
 * @param tailBytes bytes of the steps since the last snapshot
 */
public record DocumentFacts(
    long id,
    long spaceId,
    String title,
    String slug,
    DocumentState state,
    Long authorId,
    boolean isInvited,
    int head,
    int length,
    int checksum,
    int tailBytes,
    Instant changedAt) {

  public DocumentRef ref() {
    return new DocumentRef(id, slug);
  }

  public boolean isArchived() {
    return state == DocumentState.ARCHIVED;
  }

  boolean holds(String text) {
    return text.length() == length && text.hashCode() == checksum;
  }
}
