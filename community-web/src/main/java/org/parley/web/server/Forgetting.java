package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.EventRelay;
import org.parley.community.mail.MailRelay;
import org.parley.community.notification.Notifications;
import org.parley.community.webhook.WebhookRelay;

/** Forgets what was delivered, sent, called and read long ago. */
@ApplicationScoped
class Forgetting {

  @Inject EventRelay events;
  @Inject MailRelay mails;
  @Inject WebhookRelay webhooks;
  @Inject Notifications notifications;

  void run() {
    events.forgetDelivered();
    mails.forgetSent();
    webhooks.forgetOld();
    notifications.forgetOld();
  }
}
