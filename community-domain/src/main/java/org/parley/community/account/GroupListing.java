package org.parley.community.account;

import java.util.List;
import org.parley.community.space.SpaceView;

/**
 * A group as administrators see it.
 *
 * @param opens the spaces that only its members may read, in their order
 */
public record GroupListing(
    long id, String name, String title, long memberCount, List<SpaceView.Label> opens) {

  public GroupListing {
    opens = List.copyOf(opens);
  }
}
