package org.parley.web.api.popular;

import org.parley.community.popular.TagTrend;

/**
 * A tag that has more people than usual.
 *
 * @param persons in the period
 * @param usual the mean of the four periods before
 * @param score by how many times the spread of chance it is above the usual
 */
public record TagTrendJson(String name, int persons, double usual, double score) {

  static TagTrendJson of(TagTrend trend) {
    return new TagTrendJson(trend.name(), trend.persons(), trend.usual(), trend.score());
  }
}
