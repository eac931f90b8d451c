package org.parley.web.api.sanction;

/** A decision that was made. */
public record ImposedSanctionJson(long id) {}
