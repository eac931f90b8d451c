package org.parley.community.document.life;

import java.util.List;

/**
 * What somebody publishes.
 *
 * @param step the step of the text that they read; what was written since stays unpublished
 * @param tags names of tags that exist
 * @param note what is new, for the history; may be empty
 */
public record Publication(int step, List<String> tags, String note) {

  public Publication {
    tags = tags == null ? List.of() : List.copyOf(tags);
    note = note == null ? "" : note;
  }
}
