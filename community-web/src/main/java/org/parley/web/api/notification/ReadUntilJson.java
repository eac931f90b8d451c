package org.parley.web.api.notification;

/**
 * What is to be marked as read.
 *
 * @param until the newest notification that was shown; null for all there are
 */
public record ReadUntilJson(Long until) {}
