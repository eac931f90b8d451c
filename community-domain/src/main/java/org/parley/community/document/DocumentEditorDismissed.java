package org.parley.community.document;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** A member who had been asked to write in a document is so no longer. */
public record DocumentEditorDismissed(long documentId, long memberId, long actorId, Instant at)
    implements DomainEvent {}
