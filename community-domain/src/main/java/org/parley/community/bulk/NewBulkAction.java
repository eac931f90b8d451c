package org.parley.community.bulk;

import java.util.List;
import java.util.Objects;

/**
 * An action that somebody wants to start.
 *
 * @param threadIds each counts once, in this order
 * @param key the client's key: a second request with the same key starts nothing; may be null
 */
public record NewBulkAction(
    BulkKind kind, BulkArguments arguments, List<Long> threadIds, String key) {

  public NewBulkAction {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(arguments);
    threadIds = threadIds.stream().distinct().toList();
  }
}
