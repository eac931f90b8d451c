package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one rule looks for. Made of settings that were checked: a criterion that exists can be used.
 */
public interface Criterion {

  /** More than this in one post says no more. */
  int MOST = 50;

  /** What has to be looked up beside the post itself, which costs a query or more. */
  enum Need {
    STAFF_NAMES,
    EARLIER_POSTS,
    /** The model of spam that the community has taught. */
    OWN_MODEL
  }

  default Set<Need> needs() {
    return Set.of();
  }

  /** Whether it takes long: then it is tried on fewer posts of the past. */
  default boolean isSlow() {
    return false;
  }

  /** What its hits tell of who wrote the post; empty when they tell nothing an agent could do. */
  default Optional<Concern> concern() {
    return Optional.empty();
  }

  /** Whether it understands the language of a post; where it does not, it finds nothing. */
  default boolean canRead(PostUnderScreening post) {
    return true;
  }

  /** What is found, in the order of the text, at most {@value #MOST}. */
  List<Match> matches(PostUnderScreening post);
}
