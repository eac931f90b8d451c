package org.parley.community.event;

/** A listener threw; the delivery is rolled back and owed again. */
public class DeliveryFailed extends RuntimeException {

  private final long publicationId;

  DeliveryFailed(long publicationId, String listener, RuntimeException cause) {
    super("Listener " + listener + " failed on event publication " + publicationId, cause);
    this.publicationId = publicationId;
  }

  long publicationId() {
    return publicationId;
  }
}
