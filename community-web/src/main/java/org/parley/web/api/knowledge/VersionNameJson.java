package org.parley.web.api.knowledge;

/** How a version is to be called. */
public record VersionNameJson(String name) {}
