package org.parley.moderation.conversation;

/**
 * A conversation that somebody has come into, locked for them.
 *
 * @param memberId who; null for the community's own chores
 */
record Entered(Conversation conversation, Side side, Long memberId) {}
