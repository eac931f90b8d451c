package org.parley.web.api.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many posts match on all pages, of those that the reader may see
 * @param threads in how many threads, null when it was not asked for or is not known
 * @param facets null when they were not asked for
 * @param fallback whether the database answered because no index did: less was looked through
 * @param didYouMean what was probably meant by a text that finds little, or null
 * @param names what else is called so; null on all pages but the first
 */
public record FoundJson(
    List<SearchHitJson> items,
    long total,
    Long threads,
    List<FacetJson> facets,
    String next,
    boolean fallback,
    String didYouMean,
    FoundNamesJson names) {}
