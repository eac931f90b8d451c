package org.parley.web.api.notification;

import org.parley.community.notification.Choice;
import org.parley.community.notification.MailChoice;
import org.parley.community.notification.NotificationKind;
import org.parley.community.problem.Invalid;

/**
 * How one kind is told.
 *
 * @param mail {@code at-once}, {@code digest} or {@code off}
 */
public record NotificationChoiceJson(String kind, Boolean inbox, String mail) {

  static NotificationChoiceJson of(Choice choice) {
    return new NotificationChoiceJson(choice.kind().word(), choice.inbox(), choice.mail().word());
  }

  Choice chosen() {
    NotificationKind which =
        NotificationKind.ofWord(kind)
            .orElseThrow(() -> new Invalid("kind", "notification.kind-unknown"));
    MailChoice how = MailChoice.ofWord(mail).orElseThrow(() -> new Invalid("mail", "mailing.mail"));
    return new Choice(which, inbox == null || inbox, how);
  }
}
