package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.community.mail.MailTexts;

/** Reads a mail: who sent it, where to, and what they newly wrote. */
@ApplicationScoped
class MailReader {

  private static final List<String> ADDRESSEES =
      List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

  @Inject MailTexts texts;

  /**
   * @throws MessagingException when it is no mail that anybody could read
   */
  IncomingMail read(MimeMessage mail) throws MessagingException, IOException {
    String sender = sender(mail);
    MailParts parts = MailParts.of(mail);
    String shownHtml = parts.html().isEmpty() ? "" : HtmlReply.newlyWritten(parts.html()).html();
    return new IncomingMail(
        key(mail),
        messageId(mail),
        sender,
        recipients(mail),
        AutomaticMail.is(mail, sender),
        words(parts, texts.words("notice.reply-above", Map.of())),
        parts.files(shownHtml));
  }

  /** The same for the same mail, however often and by whichever node it is read. */
  static String key(MimeMessage mail) throws MessagingException {
    String id = messageId(mail);
    StringBuilder identity = new StringBuilder(id);
    if (id.isEmpty()) {
      for (Header header : Collections.list(mail.getAllHeaders())) {
        identity.append(header.getName()).append(':').append(header.getValue()).append('\n');
      }
    } else {
      identity.append(' ').append(sender(mail));
    }
    return hash(identity.toString());
  }

  static String messageId(MimeMessage mail) throws MessagingException {
    String id = mail.getMessageID();
    return id == null || id.length() > 500 ? "" : id.replaceAll("[\\p{Cntrl}\\s]+", "");
  }

  /** Who it says it is from; empty when that is not one address. */
  static String sender(MimeMessage mail) throws MessagingException {
    Address[] from = mail.getFrom();
    return from != null && from.length == 1 && from[0] instanceof InternetAddress address
        ? String.valueOf(address.getAddress()).strip().toLowerCase(Locale.ROOT)
        : "";
  }

  private static List<String> recipients(MimeMessage mail) throws MessagingException {
    List<String> recipients = new ArrayList<>();
    for (String header : ADDRESSEES) {
      String line = mail.getHeader(header, ",");
      if (line != null) {
        for (InternetAddress address : InternetAddress.parseHeader(line, false)) {
          recipients.add(String.valueOf(address.getAddress()));
        }
      }
    }
    return recipients;
  }

  /**
   * Markdown of what was newly written.
   *
   * @param marker the line above which our mails ask to reply
   */
  static String words(MailParts parts, String marker) {
    String typed = parts.plain().isBlank() ? HtmlReply.markdown(parts.html()) : parts.plain();
    // pictures between the words come along as files
    return new ReplyText(marker)
        .trim(typed)
        .replaceAll("\\[(image|cid|Bild): ?[^\\]\\n]{1,200}]", "")
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
        .strip();
  }

  private static String hash(String identity) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(identity.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
