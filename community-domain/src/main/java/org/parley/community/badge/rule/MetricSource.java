package org.parley.community.badge.rule;

import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;

/**
 * A feature that lets rules ask for what its members did, and may bring badges of its own. CDI
 * finds it, also in other modules.
 */
public interface MetricSource {

  List<Metric> metrics();

  /** Definitions that ship with it, in the form of {@code badges.json}; empty for none. */
  default String definitions() {
    return "";
  }

  /** Members whose metrics of this source an event touches; threads' events need no answer. */
  default Set<Long> concerned(DomainEvent event) {
    return Set.of();
  }
}
