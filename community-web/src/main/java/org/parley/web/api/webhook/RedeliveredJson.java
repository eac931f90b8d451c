package org.parley.web.api.webhook;

/** How many deliveries are made again. */
public record RedeliveredJson(int count) {}
