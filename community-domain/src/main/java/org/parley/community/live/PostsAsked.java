package org.parley.community.live;

import java.util.Collection;
import java.util.Set;

/**
 * Which posts of a thread somebody wants to know of.
 *
 * @param ids these, wherever they stand
 * @param after and all with a higher number
 */
public record PostsAsked(Set<Long> ids, int after) {

  public PostsAsked {
    ids = Set.copyOf(ids);
  }

  public static PostsAsked only(Collection<Long> ids) {
    return new PostsAsked(Set.copyOf(ids), Integer.MAX_VALUE);
  }

  public static PostsAsked none() {
    return only(Set.of());
  }
}
