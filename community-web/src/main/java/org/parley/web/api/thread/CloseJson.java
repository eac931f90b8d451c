package org.parley.web.api.thread;

/**
 * Why a thread is to be closed.
 *
 * @param reason {@code duplicate}, {@code off-topic}, {@code outdated}, {@code resolved-elsewhere}
 *     or {@code other}
 */
public record CloseJson(String reason) {}
