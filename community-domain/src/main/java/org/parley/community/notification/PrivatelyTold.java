package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Something was said or done in a private conversation, and one of its two sides is to be told.
 * Whoever keeps the conversations publishes it, once for each member; what was said stays there.
 *
 * @param threadId where the conversation began
 * @param memberId who is to be told
 * @param actorId whose deed it was, null for nobody's
 * @param spaceId the space that the member has to see still to be told, null for the customer
 * @param what {@code INVITED}, {@code MESSAGE}, {@code LETTER}, {@code JOINED}, {@code DECLINED},
 *     {@code OUTCOME}, {@code REFUSED}, {@code CLOSED} or {@code CALL}
 * @param lineId the line of the conversation that it is about
 */
public record PrivatelyTold(
    long conversationId,
    long threadId,
    long memberId,
    Long actorId,
    Long spaceId,
    String what,
    long lineId,
    Instant at)
    implements DomainEvent {}
