package org.parley.community.document;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member was asked to write in a document. */
public record DocumentEditorInvited(long documentId, long memberId, long actorId, Instant at)
    implements DomainEvent {}
