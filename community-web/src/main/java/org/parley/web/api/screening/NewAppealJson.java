package org.parley.web.api.screening;

/** What an author says against a post of theirs being out of sight. */
public record NewAppealJson(String text) {}
