package org.parley.moderation.casesystem;

import java.util.UUID;

/**
 * Something that one worker tells now, and no other until its lease ends.
 *
 * @param attempts how many there have been, with this one
 * @param entryId the note that is told, else null
 * @param lease the word by which the worker ends it
 */
record CaseClaim(
    long messageId,
    CaseAct act,
    Long entryId,
    int attempts,
    UUID lease,
    CaseAccount account,
    CaseHandle handle) {}
