package org.parley.web.api.moderation;

/**
 * A flag as it is sent.
 *
 * @param reason {@code spam}, {@code rude}, {@code off-topic}, {@code outdated} or {@code other}
 * @param note what the moderators should know; required for {@code other}
 */
public record NewFlagJson(String reason, String note) {}
