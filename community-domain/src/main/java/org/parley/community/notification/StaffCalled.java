package org.parley.community.notification;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/**
 * Something that one of the staff works on calls for them. Whoever keeps that work publishes it.
 *
 * @param detail a word that messages have a text for, such as {@code FOLLOW_UP_ASSIGNED}
 * @param occasion what happened: they are not told twice of one occasion
 * @param title of what they work on
 * @param path the page where it stands
 * @param spaceId who does not see this space is not told
 * @param actorId whose deed it was, null for the community itself
 */
public record StaffCalled(
    long memberId,
    String detail,
    String occasion,
    String title,
    String path,
    long spaceId,
    Long actorId,
    Instant at)
    implements DomainEvent {}
