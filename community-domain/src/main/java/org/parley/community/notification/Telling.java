package org.parley.community.notification;

import java.time.Instant;

/**
 * One piece of news for one member, by the ways they have chosen.
 *
 * @param mailDueAt when a mail may go if one goes at once
 */
record Telling(long memberId, News news, Choice choice, Instant mailDueAt) {

  Instant dueIfMailed() {
    return choice.mail() == MailChoice.AT_ONCE ? mailDueAt : null;
  }
}
