package org.parley.web.api.work;

/**
 * How long the follow-up's page was open and looked at.
 *
 * @param seconds since it was told last, 1 to 120
 */
public record WorkTimeJson(Integer seconds) {}
