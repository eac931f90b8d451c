package org.parley.web.api.screening;

/** An appeal that was made. */
public record AppealJson(long id, long postId) {}
