package org.parley.web.api.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many posts match on all pages, of those that the reader may see
 * @param didYouMean what was probably meant by a text that finds little, or null
 */
public record FoundJson(List<SearchHitJson> items, long total, String next, String didYouMean) {}
