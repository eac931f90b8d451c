package org.parley.community.bulk;

import java.time.Instant;

/**
 * What an action needs beside the threads; null where its kind needs none.
 *
 * @param reason a word of {@link org.parley.community.thread.CloseReason}, for closing
 * @param note why, for closing and moving; may be empty
 * @param space a slug, for moving
 * @param tag a name, for adding and removing a tag
 * @param scope a word of {@link org.parley.community.thread.PinScope}, for pinning
 * @param until when the pin ends, null for never
 */
public record BulkArguments(
    String reason, String note, String space, String tag, String scope, Instant until) {

  public static final BulkArguments NONE = new BulkArguments(null, null, null, null, null, null);

  public static BulkArguments closing(String reason, String note) {
    return new BulkArguments(reason, note, null, null, null, null);
  }

  public static BulkArguments moving(String space, String note) {
    return new BulkArguments(null, note, space, null, null, null);
  }

  public static BulkArguments tagging(String tag) {
    return new BulkArguments(null, null, null, tag, null, null);
  }

  public static BulkArguments pinning(String scope, Instant until) {
    return new BulkArguments(null, null, null, null, scope, until);
  }
}
