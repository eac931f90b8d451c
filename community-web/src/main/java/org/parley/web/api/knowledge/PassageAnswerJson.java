package org.parley.web.api.knowledge;

/** An answer to a comment. */
public record PassageAnswerJson(String body) {}
