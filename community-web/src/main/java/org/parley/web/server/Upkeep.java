package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.attachment.AttachmentSweep;
import org.parley.community.draft.DraftService;
import org.parley.community.event.EventRelay;
import org.parley.community.mail.MailRelay;
import org.parley.community.member.Actor;
import org.parley.community.notification.Notifications;
import org.parley.community.thread.ThreadViewCounts;
import org.parley.community.webhook.WebhookRelay;

/** The small chores of a running community. */
@ApplicationScoped
public class Upkeep {

  @Inject AttachmentSweep attachments;
  @Inject EventRelay events;
  @Inject MailRelay mails;
  @Inject ThreadViewCounts views;
  @Inject WebhookRelay webhooks;
  @Inject Notifications notifications;
  @Inject DraftService drafts;

  /** Writes down how often threads were looked at. */
  void countViews() {
    views.flush();
  }

  /** Forgets what was delivered and sent long ago. */
  void cleanUp() {
    events.forgetDelivered();
    mails.forgetSent();
    webhooks.forgetOld();
    attachments.run();
    notifications.forgetOld();
    drafts.forgetUntouched(Actor.operator());
  }
}
