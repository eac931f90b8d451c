package org.parley.web.api.draft;

import java.time.Instant;
import org.parley.community.draft.DraftSaved;

/**
 * What became of a saving.
 *
 * @param version goes into the next saving
 */
public record DraftSavedJson(long version, Instant savedAt) {

  static DraftSavedJson of(DraftSaved saved) {
    return new DraftSavedJson(saved.version(), saved.savedAt());
  }
}
