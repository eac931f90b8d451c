package org.parley.web.api.thread;

/** The answer that helped. */
public record AcceptedAnswerJson(long acceptedAnswerId) {}
