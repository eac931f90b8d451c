package org.parley.community.event;

import java.util.List;

/** A listener threw; what was delivered with it is rolled back and owed again. */
public class DeliveryFailed extends RuntimeException {

  private final List<Long> publicationIds;

  DeliveryFailed(List<OwedEvent> delivered, RuntimeException cause) {
    super(
        "Listener %s failed on event publication %s"
            .formatted(delivered.get(0).listener(), ids(delivered)),
        cause);
    this.publicationIds = ids(delivered);
  }

  /** What was handed over in the transaction that failed. */
  List<Long> publicationIds() {
    return publicationIds;
  }

  private static List<Long> ids(List<OwedEvent> delivered) {
    return delivered.stream().map(OwedEvent::id).toList();
  }
}
