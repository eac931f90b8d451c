package org.parley.web.api.notification;

import org.parley.community.notification.InboxEntry;
import org.parley.community.setting.Place;

/** The thread that an entry of the inbox is about. */
public record NotificationThreadJson(
    long id, String title, String url, String space, boolean muted) {

  static NotificationThreadJson of(InboxEntry entry, Place place) {
    InboxEntry.About about = entry.subject();
    return about == null || !entry.isAboutThread()
        ? null
        : new NotificationThreadJson(
            entry.threadId(),
            about.title(),
            place.link(about.threadPath()),
            about.space().slug(),
            about.isMuted());
  }
}
