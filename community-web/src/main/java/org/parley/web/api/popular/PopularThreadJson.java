package org.parley.web.api.popular;

import org.parley.community.popular.PopularThread;
import org.parley.community.setting.Place;
import org.parley.web.api.thread.ThreadSummaryJson;

/**
 * A thread of a chart.
 *
 * @param persons how many people beside its author wrote in it or voted for something in it
 */
public record PopularThreadJson(ThreadSummaryJson thread, int persons) {

  static PopularThreadJson of(PopularThread popular, Place place) {
    return new PopularThreadJson(ThreadSummaryJson.of(popular.thread(), place), popular.persons());
  }
}
