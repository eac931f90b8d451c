package org.parley.community.account;

/**
 * Who signed in.
 *
 * @param epoch to be kept with the session: it is good as long as the member's epoch is the same
 */
public record SignedIn(long memberId, String name, int epoch) {}
