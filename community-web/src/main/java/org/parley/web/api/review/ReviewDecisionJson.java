package org.parley.web.api.review;

/** What was decided. */
public record ReviewDecisionJson(String entry, String action) {}
