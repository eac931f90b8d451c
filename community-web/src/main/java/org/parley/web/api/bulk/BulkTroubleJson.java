package org.parley.web.api.bulk;

import org.parley.community.bulk.BulkTrouble;

/**
 * A thread that an action left as it is, or that could not be undone.
 *
 * @param kept whether it was changed and could not be undone
 * @param problem the last part of a problem's type
 */
public record BulkTroubleJson(long threadId, boolean kept, String problem) {

  static BulkTroubleJson of(BulkTrouble trouble) {
    return new BulkTroubleJson(trouble.threadId(), trouble.isKept(), trouble.problem().code());
  }
}
