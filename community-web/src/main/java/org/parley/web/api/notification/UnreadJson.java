package org.parley.web.api.notification;

/** How many notifications are unread; 100 stands for that many or more. */
public record UnreadJson(int unread) {}
