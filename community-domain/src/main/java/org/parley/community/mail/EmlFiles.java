package org.parley.community.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/**
 * Writes each mail into a file of its own, for communities without a mail server. A file appears
 * whole or not at all, is readable by its owner only (it holds secret links), and a mail that is
 * written twice is still one file.
 */
final class EmlFiles implements MailTransport {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path directory;
  // asks the class loaders for providers of mail: once, not for each mail
  private final Session session = Session.getInstance(new Properties());

  EmlFiles(Path directory) {
    this.directory = directory;
  }

  @Override
  public void send(OutgoingMail mail) {
    try {
      Files.createDirectories(directory);
      Path unfinished = Files.createTempFile(directory, ".mail", ".part");
      try {
        write(mail, unfinished);
        Files.move(unfinished, directory.resolve(name(mail)), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw MailNotSent.unreachable(e);
    } catch (MessagingException e) {
      throw MailNotSent.refused(e);
    }
  }

  private void write(OutgoingMail mail, Path file) throws IOException, MessagingException {
    // a mail is written in hundreds of pieces
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new MailMessage(session, mail).writeTo(out);
    }
  }

  private static String name(OutgoingMail mail) {
    return TIME.format(mail.createdAt()) + "-" + mail.id() + ".eml";
  }
}
