package org.parley.web.api.blog;

/**
 * An article that is out.
 *
 * @param id of its thread
 */
public record PublishedJson(long id, String url) {}
