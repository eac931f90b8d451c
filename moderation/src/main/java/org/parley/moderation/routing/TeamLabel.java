package org.parley.moderation.routing;

/** A team where its name is enough. */
public record TeamLabel(long id, String name) {}
