package org.parley.web.api.reputation;

/**
 * A level that staff gives.
 *
 * @param level 0 to 4
 */
public record GivenLevelJson(Integer level) {}
