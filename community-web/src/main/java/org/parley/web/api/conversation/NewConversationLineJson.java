package org.parley.web.api.conversation;

/**
 * What somebody says.
 *
 * @param body Markdown
 */
public record NewConversationLineJson(String body) {}
