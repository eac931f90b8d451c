package org.parley.search;

/**
 * What an engine answers when all of a page of search is asked for at once.
 *
 * @param enough whether the words as they were typed find enough for it to be known that none was
 *     meant otherwise: then {@link SearchIndex#spelling} of them tells of none
 */
public record SearchOverview(ThreadMatches threads, FacetCounts facets, boolean enough) {}
