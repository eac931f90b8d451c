package org.parley.moderation.conversation;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Something was said or done in a private conversation. Whoever hears it knows that, and no more:
 * it holds ids, and what was said is read through the conversation's own door.
 *
 * @param what the {@link LineKind}'s name
 * @param actorId whose deed it was, null for the community's own chores
 */
public record ConversationChanged(
    long conversationId, long lineId, String what, Long actorId, Instant at)
    implements DomainEvent {}
