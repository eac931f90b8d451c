package org.parley.search;

import java.util.Set;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/**
 * Asks for threads about what a title says, as an engine gets it.
 *
 * @param title the words of the title, none of which has to occur
 * @param kind what opens the threads, null for all
 * @param near what is preferred, without being needed
 * @param visibility what may be found
 * @param limit at least 1
 */
public record SimilarRequest(
    SearchText title, PostKind kind, Near near, Visibility visibility, int limit) {

  /**
   * The thread beside which the others are shown.
   *
   * @param threadId never among the others, null for none
   * @param kind what opened it, null when that does not matter
   * @param tags of which any that another thread has as well brings it forward
   */
  public record Near(Long threadId, PostKind kind, Set<String> tags) {

    public static final Near NOTHING = new Near(null, null, Set.of());

    public Near {
      tags = Set.copyOf(tags);
    }
  }

  public SimilarRequest(SearchText title, PostKind kind, Visibility visibility, int limit) {
    this(title, kind, Near.NOTHING, visibility, limit);
  }
}
