package org.parley.web.api.search;

/**
 * A value that some of the posts have.
 *
 * @param value as the parameter is given
 * @param label what it is called
 * @param count how many posts would be left, of those that the reader may see
 */
public record FacetValueJson(String value, String label, long count) {}
