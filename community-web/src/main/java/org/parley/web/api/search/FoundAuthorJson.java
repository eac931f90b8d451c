package org.parley.web.api.search;

/**
 * Who wrote what was found.
 *
 * @param name null when the account is gone
 * @param displayName null when nobody knows
 */
public record FoundAuthorJson(String name, String displayName) {}
