package org.parley.web.api.sanction;

/** An appeal that was made against a decision about a member. */
public record SanctionAppealJson(long id, long sanctionId) {}
