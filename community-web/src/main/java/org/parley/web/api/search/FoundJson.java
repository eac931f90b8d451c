package org.parley.web.api.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many posts match on all pages, of those that the reader may see
 * @param fallback whether the database answered because no index did: less was looked through
 */
public record FoundJson(List<SearchHitJson> items, long total, String next, boolean fallback) {}
