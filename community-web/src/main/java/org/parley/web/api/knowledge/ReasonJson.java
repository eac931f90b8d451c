package org.parley.web.api.knowledge;

/** Why something is done, for those who are told of it. */
public record ReasonJson(String reason) {}
