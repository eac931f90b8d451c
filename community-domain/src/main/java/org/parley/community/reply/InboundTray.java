package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.reply.InboundMails.Identity;

/**
 * Takes one mail out of the mailbox and says where it goes from there. Rubbish never gets further
 * than here: whatever is wrong with a mail, the next one finds everything in order.
 */
@ApplicationScoped
class InboundTray {

  private static final Logger LOG = Logger.getLogger(InboundTray.class.getName());
  private static final int MOST_ATTEMPTS = 5;
  private static final int LARGEST = 40 * 1024 * 1024;

  @Inject MailReader reader;
  @Inject ReplyDesk desk;
  @Inject BounceRelay bounces;
  @Inject InboundMails inbound;

  /** Where a mail goes. */
  enum Place {
    DONE,
    ASIDE,
    NOT_OURS,
    /** It stays unread. */
    AGAIN
  }

  Place deal(MimeMessage mail) {
    IncomingMail read;
    try {
      if (mail.getSize() > LARGEST) {
        throw new MessagingException("The mail is larger than 40 MB");
      }
      read = reader.read(mail);
    } catch (MessagingException | IOException | RuntimeException rubbish) {
      return setAside(identity(mail), rubbish);
    }
    if (!desk.isForUs(read)) {
      return Place.NOT_OURS;
    }
    try {
      desk.take(read);
      return Place.DONE;
    } catch (RuntimeException e) {
      return tryAgain(read, e);
    }
  }

  /** The mail could not even be fetched. */
  Place unreadable(int number, Exception cause) {
    String key = "unreadable-" + number + "-" + Integer.toHexString(cause.toString().hashCode());
    return setAside(new Identity(key, "", ""), cause);
  }

  private Place setAside(Identity mail, Exception cause) {
    LOG.log(Level.WARNING, "A mail is set aside", cause);
    bounces.setAside(mail, String.valueOf(cause));
    return Place.ASIDE;
  }

  /** A reason that may pass, such as a database that restarts; but not for ever. */
  private Place tryAgain(IncomingMail mail, RuntimeException cause) {
    if (inbound.attempts(mail.key()) + 1 >= MOST_ATTEMPTS) {
      return setAside(Identity.of(mail), cause);
    }
    LOG.log(Level.WARNING, "A mail could not be dealt with; it is read again", cause);
    bounces.fail(Identity.of(mail), String.valueOf(cause));
    return Place.AGAIN;
  }

  private static Identity identity(MimeMessage mail) {
    try {
      return new Identity(
          MailReader.key(mail), MailReader.messageId(mail), MailReader.sender(mail));
    } catch (MessagingException e) {
      return new Identity("unreadable-" + System.identityHashCode(mail), "", "");
    }
  }
}
