package org.parley.community.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** A mail in the form that travels (RFC 5322 and MIME), with the Message-ID it was queued with. */
final class MailMessage extends MimeMessage {

  private static final String UTF_8 = "UTF-8";

  private final String messageId;

  MailMessage(Session session, OutgoingMail mail) throws MessagingException {
    super(session);
    messageId = mail.messageId();
    setFrom(sender());
    setRecipients(
        Message.RecipientType.TO, new Address[] {new InternetAddress(mail.recipient(), true)});
    setSubject(mail.subject(), UTF_8);
    setSentDate(Date.from(mail.createdAt()));
    // RFC 3834: nobody's holiday notice answers this
    setHeader("Auto-Submitted", "auto-generated");
    mail.headers().forEach(this::setHeader);
    if (mail.html() == null) {
      setText(mail.text(), UTF_8);
    } else {
      setContent(alternatives(mail));
    }
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static InternetAddress sender() throws MessagingException {
    return new InternetAddress(
        System.getProperty("parley.mail.from", "Parley <no-reply@localhost>"), true);
  }

  private static MimeMultipart alternatives(OutgoingMail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }
}
