package org.parley.web.api.expert;

/** How many people were asked to answer. */
public record AskedJson(int asked) {}
