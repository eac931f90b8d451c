package org.parley.community.sample;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A real SMTP and a real IMAP server on this machine, whose ports stay the same when they are
 * stopped and started. Everything that is sent is kept; the mailbox {@code parley} is the one that
 * a community reads.
 */
public final class MailServers implements AutoCloseable {

  private final int smtp = FreePort.any();
  private final int imap = FreePort.any();
  private GreenMail server;
  private GreenMailUser mailbox;

  public MailServers start() {
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(smtp, "127.0.0.1", "smtp"), new ServerSetup(imap, "127.0.0.1", "imap")
            });
    server.start();
    mailbox = server.setUser("parley@inbound.example", "parley", "pass");
    return this;
  }

  public void stop() {
    server.stop();
  }

  public String smtp() {
    return "127.0.0.1:" + smtp;
  }

  public String imap() {
    return "imap://parley:pass@127.0.0.1:" + imap + "/INBOX";
  }

  /** Everything that was sent to this address, oldest first. */
  public List<MimeMessage> sentTo(String address) {
    return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
  }

  /** Puts a mail into the mailbox that is read. */
  public void arrive(String mail) {
    arrive(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  public void arrive(byte[] mail) {
    try {
      mailbox.deliver(
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many mails of a folder are not deleted; 0 when there is no such folder. */
  public long countIn(String folder) {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", imap, "parley", "pass");
      Folder opened = store.getFolder(folder);
      if (!opened.exists()) {
        return 0;
      }
      opened.open(Folder.READ_ONLY);
      return Arrays.stream(opened.getMessages()).filter(mail -> !isDeleted(mail)).count();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  public void clear() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Refuses every mail that comes by SMTP, until it is started anew. */
  public void refuseAll() {
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              throw new UserException("No such mailbox");
            });
  }

  @Override
  public void close() {
    server.stop();
  }

  private static boolean isDeleted(jakarta.mail.Message mail) {
    try {
      return mail.isSet(Flags.Flag.DELETED);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().contains(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
