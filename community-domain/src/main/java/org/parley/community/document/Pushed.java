package org.parley.community.document;

import java.util.List;

/**
 * The answer to a push.
 *
 * @param isAccepted false when others were quicker: nothing was added, and the steps have to be
 *     taken in first
 * @param head the document's last step now
 * @param steps stale: those after the one that the editor knew, as many as are told at once;
 *     accepted: what the server added behind the editor's own
 */
public record Pushed(boolean isAccepted, int head, List<Step> steps) {

  public Pushed {
    steps = List.copyOf(steps);
  }
}
