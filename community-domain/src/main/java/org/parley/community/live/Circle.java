package org.parley.community.live;

import java.util.Set;
import org.parley.community.space.Visibility;

/**
 * Readers who see the same, so that what is told to them is read once.
 *
 * @param visibility the eyes of one of them
 * @param readers all of them
 */
public record Circle(Visibility visibility, Set<Reader> readers) {

  public Circle {
    readers = Set.copyOf(readers);
  }
}
