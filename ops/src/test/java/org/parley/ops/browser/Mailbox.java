package org.parley.ops.browser;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.parley.ops.DataDirectory;

/** The mails that a community without a mail server leaves in its data directory. */
public record Mailbox(DataDirectory data) {

  private static final Pattern LINK = Pattern.compile("https?://\\S+\\?token=[\\w.~-]+");

  /** Waits for a mail to this address and returns the path and query of the link in it. */
  public String linkTo(String address) {
    return Awaitility.await().until(() -> links(address), links -> !links.isEmpty()).get(0);
  }

  /** The links in the mails to this address, the newest first. */
  private List<String> links(String address) {
    Path folder = data.root().resolve("mail");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted(Comparator.reverseOrder())
          .map(Mailbox::read)
          .filter(mail -> isTo(mail, address))
          .flatMap(mail -> LINK.matcher(text(mail)).results().map(found -> found.group()))
          .map(link -> link.replaceFirst("https?://[^/]+", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().contains(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      Object content = mail.getContent();
      if (content instanceof Multipart parts) {
        BodyPart first = parts.getBodyPart(0);
        return first.getContent().toString();
      }
      return content.toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
