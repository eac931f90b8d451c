package org.parley.community.notification;

/** By which ways a member wants to be told of one kind of thing. */
public record Choice(NotificationKind kind, boolean inbox, MailChoice mail) {

  /** What holds for who has chosen nothing. */
  public static Choice usual(NotificationKind kind) {
    return new Choice(kind, true, kind.usualMail());
  }

  /** Whether the member is told at all. */
  public boolean isOn() {
    return inbox || mail != MailChoice.OFF;
  }
}
