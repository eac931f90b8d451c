package org.parley.web.api.document;

/** What a document shall be called. */
public record DocumentTitleJson(String title) {}
