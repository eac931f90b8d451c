package org.parley.community.draft;

import java.time.Instant;

/**
 * A draft as its writer reads it.
 *
 * @param baseVersion the version of the post that is being edited, else null
 * @param threadTitle the title of the thread that it belongs to; null for a new one, and for one
 *     that the writer may not see any more
 * @param path where to go on writing; null where that is not possible any more
 */
public record DraftView(
    DraftPlace place,
    long version,
    DraftText text,
    Long baseVersion,
    Instant savedAt,
    String threadTitle,
    String path) {

  public String word() {
    return place.word();
  }
}
