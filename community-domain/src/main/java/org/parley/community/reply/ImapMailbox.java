package org.parley.community.reply;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The mailbox while it is being read. A mail is marked only after what it brought was committed, so
 * that a crash in between leaves it to be read again. Dealt with, it is moved into a folder beside
 * the mailbox; where that cannot be made it stays, marked as read.
 */
final class ImapMailbox implements AutoCloseable {

  static final String DONE = "Parley done";
  static final String ASIDE = "Parley set aside";

  private static final Logger LOG = Logger.getLogger(ImapMailbox.class.getName());
  // one round; the rest comes with the next
  private static final int AT_MOST = 100;

  private final Store store;
  private final Folder inbox;

  private ImapMailbox(Store store, Folder inbox) {
    this.store = store;
    this.inbox = inbox;
  }

  static ImapMailbox open(ImapAddress address) throws MessagingException {
    Session session = Session.getInstance(address.properties());
    Store store = session.getStore(address.protocol());
    store.connect(address.host(), address.port(), address.user(), address.password());
    try {
      Folder inbox = store.getFolder(address.folder());
      inbox.open(Folder.READ_WRITE);
      return new ImapMailbox(store, inbox);
    } catch (MessagingException e) {
      store.close();
      throw e;
    }
  }

  List<Message> unread() throws MessagingException {
    Message[] found = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
    return List.of(found).subList(0, Math.min(found.length, AT_MOST));
  }

  /** A copy of the whole mail, which needs the server no more. */
  MimeMessage download(Message message) throws MessagingException {
    return new MimeMessage((MimeMessage) message);
  }

  /** Leaves the mail where it is, as read: it is not ours. */
  void leave(Message message) throws MessagingException {
    message.setFlag(Flags.Flag.SEEN, true);
  }

  void move(Message message, String folder) throws MessagingException {
    message.setFlag(Flags.Flag.SEEN, true);
    try {
      Folder target = store.getFolder(folder);
      if (!target.exists()) {
        target.create(Folder.HOLDS_MESSAGES);
      }
      inbox.copyMessages(new Message[] {message}, target);
      message.setFlag(Flags.Flag.DELETED, true);
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "The mail stays in the mailbox, as read: no folder " + folder, e);
    }
  }

  @Override
  public void close() throws MessagingException {
    try {
      if (inbox.isOpen()) {
        inbox.close(true);
      }
    } finally {
      store.close();
    }
  }
}
