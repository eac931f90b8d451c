package org.parley.web.api.knowledge;

/** The document's last step after a version was restored, or a suggestion taken over. */
public record RestoredJson(int head) {}
