package org.parley.community.idempotence;

/**
 * What a request was answered with, word for word.
 *
 * @param location where the thing made is, null when nothing was
 */
public record StoredResponse(int status, String location, String body) {}
