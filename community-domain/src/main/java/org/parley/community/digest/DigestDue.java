package org.parley.community.digest;

import org.parley.community.notification.DigestRhythm;

/**
 * A digest that has to be written now.
 *
 * @param period the member's own day or week, such as {@code 2026-03-02} or {@code 2026-W10}
 */
public record DigestDue(long memberId, String email, DigestRhythm rhythm, String period) {}
