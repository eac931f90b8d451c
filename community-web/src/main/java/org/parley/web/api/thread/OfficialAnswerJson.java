package org.parley.web.api.thread;

/** The company's own answer. */
public record OfficialAnswerJson(long officialAnswerId) {}
