package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.mail.MailHeaders;
import org.parley.community.mail.MailHost;
import org.parley.community.unsubscribe.ListHeaders;
import org.parley.community.unsubscribe.Subscription;
import org.parley.community.unsubscribe.UnsubscribeLinks;

/**
 * The headers by which mail programs put the mails about one thread or page together: all refer to
 * one id, the same for every mail and member, that stands for the thread or page itself.
 */
@ApplicationScoped
class NoticeHeaders {

  @Inject UnsubscribeLinks links;

  String link(Subscription subscription) {
    return links.link(subscription);
  }

  MailHeaders of(NoticeGroup group, Optional<String> replyTo, Subscription subscription) {
    String root = "<" + group.topic().key() + "@" + MailHost.name() + ">";
    String list = group.keepsThreadSecret() ? "moderation" : group.topic().list();
    MailHeaders headers =
        ListHeaders.of(list, link(subscription)).with("In-Reply-To", root).with("References", root);
    return replyTo.map(address -> headers.with("Reply-To", address)).orElse(headers);
  }
}
