package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the mailbox and has each mail dealt with by itself. A mail that cannot be read or dealt
 * with is set aside, and the rest goes on; a mailbox that cannot be reached is tried again later.
 */
@ApplicationScoped
public class InboundPump {

  private static final Logger LOG = Logger.getLogger(InboundPump.class.getName());

  @Inject InboundHealth health;
  @Inject InboundTray tray;

  /** Does nothing when no mailbox is named, or while its pause lasts. */
  public void readDue() {
    if (ImapAddress.ofSystem().isEmpty() || !health.isDue()) {
      return;
    }
    try (ImapMailbox mailbox = ImapMailbox.open(ImapAddress.ofSystem().get())) {
      for (Message message : mailbox.unread()) {
        read(mailbox, message);
      }
      health.succeeded();
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "The mailbox cannot be read: {0}", String.valueOf(e));
      health.failed(e);
    }
  }

  private void read(ImapMailbox mailbox, Message message) throws MessagingException {
    InboundTray.Place place;
    try {
      MimeMessage mail = mailbox.download(message);
      place = tray.deal(mail);
    } catch (FolderClosedException | StoreClosedException connectionLost) {
      throw connectionLost;
    } catch (MessagingException e) {
      if (!message.getFolder().isOpen()) {
        throw e;
      }
      place = tray.unreadable(message.getMessageNumber(), e);
    }
    switch (place) {
      case DONE -> mailbox.move(message, ImapMailbox.DONE);
      case ASIDE -> mailbox.move(message, ImapMailbox.ASIDE);
      case NOT_OURS -> mailbox.leave(message);
      case AGAIN -> LOG.fine("A mail is read again later");
    }
  }
}
