package org.parley.web.api.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many posts match on all pages, of those that the reader may see
 * @param names what else is called so; null on all pages but the first
 */
public record FoundJson(List<SearchHitJson> items, long total, String next, FoundNamesJson names) {}
