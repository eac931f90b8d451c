package org.parley.moderation.casesystem;

import java.time.Instant;

/**
 * A follow-up's case, as whoever sees the follow-up sees it.
 *
 * @param system the name of the case system
 * @param caseId what it calls the case, null while it has not said
 * @param url where the case is seen, null while it has not said
 * @param state {@code WAITING} while it is to be told something, {@code REFUSED} when it would not
 *     take something, {@code OPEN} or {@code CLOSED}
 */
public record CaseView(
    long connectionId, String system, String caseId, String url, String state, Instant createdAt) {}
