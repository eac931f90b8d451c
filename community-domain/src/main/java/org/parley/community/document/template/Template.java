package org.parley.community.document.template;

/**
 * A text that documents may begin with.
 *
 * @param version to be given back with a change
 */
public record Template(long id, String name, String description, String body, int version) {}
