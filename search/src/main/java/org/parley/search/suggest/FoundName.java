package org.parley.search.suggest;

/**
 * A space, a tag or a member that was found by its name.
 *
 * @param name what its address ends with: a slug, a tag, a handle
 * @param title what it is called
 */
public record FoundName(String name, String title) {}
