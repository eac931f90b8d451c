package org.parley.community.invitation;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Somebody was asked to answer a question.
 *
 * @param postId the question
 * @param memberId who was asked
 * @param actorId who asked; null when it was the community itself
 */
public record MemberInvited(long threadId, long postId, long memberId, Long actorId, Instant at)
    implements DomainEvent {}
