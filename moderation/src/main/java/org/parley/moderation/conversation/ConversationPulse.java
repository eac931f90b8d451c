package org.parley.moderation.conversation;

/**
 * How far a conversation is, in numbers: all that its open pages are told.
 *
 * @param lastLine the id of its newest line
 */
public record ConversationPulse(long id, long lastLine) {}
