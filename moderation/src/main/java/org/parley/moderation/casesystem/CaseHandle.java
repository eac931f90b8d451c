package org.parley.moderation.casesystem;

import java.time.Instant;

/**
 * Which case an act is about, and which act it is.
 *
 * @param key under which the case is known, the same for ever
 * @param caseId the other side's own, null while it is not known
 * @param messageId of this act, the same at every attempt
 * @param at when it was done here
 * @param isRepeated whether an earlier attempt may have been heard
 */
public record CaseHandle(
    long followUpId, String key, String caseId, String messageId, Instant at, boolean isRepeated) {}
