package org.parley.community.invitation;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Somebody was asked to answer a question.
 *
 * @param postId the question
 * @param memberId who was asked
 */
public record MemberInvited(long threadId, long postId, long memberId, long actorId, Instant at)
    implements DomainEvent {}
