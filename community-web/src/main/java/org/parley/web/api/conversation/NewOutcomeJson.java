package org.parley.web.api.conversation;

/**
 * What somebody proposes for the public.
 *
 * @param body Markdown
 * @param known the number of the newest proposal that they have seen, 0 for none
 */
public record NewOutcomeJson(String body, int known) {}
