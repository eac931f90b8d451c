package org.parley.web.api.expert;

/**
 * What a member wants to do with rankings.
 *
 * @param listed whether they are shown among experts
 * @param askable whether they may be asked to answer
 */
public record ExpertChoicesJson(boolean listed, boolean askable) {}
