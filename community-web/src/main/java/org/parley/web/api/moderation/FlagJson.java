package org.parley.web.api.moderation;

/** A flag that was raised. */
public record FlagJson(long id, long postId, String reason) {}
