package org.parley.community.tag;

/**
 * A tag as lists show it.
 *
 * @param threadCount how many threads with this tag the actor sees
 */
public record TagView(
    long id, String name, String description, String descriptionHtml, long threadCount) {}
