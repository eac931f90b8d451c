package org.parley.web.api.notification;

import java.time.Instant;
import java.util.List;
import org.parley.community.notification.InboxEntry;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;

/**
 * An entry of the inbox: what is new of one kind in one thread, or on a page that is none.
 *
 * @param id the newest of its notifications
 * @param url where reading goes on; null when there is nothing to open
 * @param title of the thread or page; null when there is nothing to open
 * @param thread null when there is nothing to open, or it is no thread
 */
public record NotificationJson(
    long id,
    String kind,
    boolean unread,
    int count,
    Instant at,
    List<AuthorJson> people,
    int peopleCount,
    int amount,
    String detail,
    String title,
    String excerpt,
    String url,
    NotificationThreadJson thread) {

  static NotificationJson of(InboxEntry entry, Place place) {
    return new NotificationJson(
        entry.id(),
        entry.kind().word(),
        entry.isUnread(),
        entry.count(),
        entry.at(),
        entry.people().stream().map(AuthorJson::of).toList(),
        entry.peopleCount(),
        entry.amount(),
        entry.detail(),
        entry.subject() == null ? null : entry.subject().title(),
        entry.subject() == null ? "" : entry.subject().excerpt(),
        entry.path() == null ? null : place.link(entry.path()),
        NotificationThreadJson.of(entry, place));
  }
}
