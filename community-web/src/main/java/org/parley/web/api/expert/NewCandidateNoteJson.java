package org.parley.web.api.expert;

/**
 * What to write down.
 *
 * @param state the new state, null to leave it
 * @param note may be left out when the state changes
 */
public record NewCandidateNoteJson(String state, String note) {}
