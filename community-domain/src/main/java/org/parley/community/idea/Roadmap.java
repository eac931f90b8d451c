package org.parley.community.idea;

import java.util.List;

/**
 * What is on the way, as far as the reader may know of it.
 *
 * @param planned the soonest first, then the most wanted
 * @param started likewise
 * @param shipped the latest first
 */
public record Roadmap(List<IdeaRow> planned, List<IdeaRow> started, List<IdeaRow> shipped) {

  public Roadmap {
    planned = List.copyOf(planned);
    started = List.copyOf(started);
    shipped = List.copyOf(shipped);
  }

  public boolean isEmpty() {
    return planned.isEmpty() && started.isEmpty() && shipped.isEmpty();
  }
}
