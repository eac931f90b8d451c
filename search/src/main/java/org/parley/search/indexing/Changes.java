package org.parley.search.indexing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be read again.
 *
 * @param threads whole threads
 * @param posts single posts of other threads
 */
public record Changes(Set<Long> threads, Set<Long> posts) {

  /**
   * One of them.
   *
   * @param postId the only post that changed, null for the whole thread
   */
  public record Change(long threadId, Long postId) {}

  /** A post is not read by itself where its whole thread is. */
  public static Changes of(Collection<Change> changes) {
    Set<Long> threads =
        changes.stream()
            .filter(change -> change.postId() == null)
            .map(Change::threadId)
            .collect(Collectors.toSet());
    Set<Long> posts = new HashSet<>();
    changes.stream()
        .filter(change -> !threads.contains(change.threadId()))
        .map(Change::postId)
        .filter(Objects::nonNull)
        .forEach(posts::add);
    return new Changes(threads, posts);
  }
}
