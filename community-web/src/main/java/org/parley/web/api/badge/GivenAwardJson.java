package org.parley.web.api.badge;

/** The id of an award that was given by hand. */
public record GivenAwardJson(long id) {}
