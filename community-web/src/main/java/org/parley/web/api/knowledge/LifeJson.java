package org.parley.web.api.knowledge;

import org.parley.community.document.life.Stand;

/**
 * Where a document stands.
 *
 * @param state {@code draft}, {@code review}, {@code published} or {@code archived}
 * @param publishedStep what readers see; null before the first publication
 * @param behind how many steps the published text lacks
 */
public record LifeJson(
    long id, String state, int head, Integer publishedStep, int behind, Long threadId) {

  static LifeJson of(Stand stand) {
    return new LifeJson(
        stand.id(),
        stand.state().word(),
        stand.head(),
        stand.publishedHead(),
        stand.behind(),
        stand.threadId());
  }
}
