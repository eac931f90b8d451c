package org.parley.community.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands mails to an SMTP server: {@code host:port}, {@code smtp://user:password@host:port}, or
 * {@code smtps://…} for TLS from the first byte. Plain connections are upgraded where the server
 * offers it. No step takes longer than ten seconds.
 */
final class SmtpTransport implements MailTransport {

  private static final Logger LOG = Logger.getLogger(SmtpTransport.class.getName());
  private static final String TIMEOUT_MS = "10000";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final String protocol;
  private final URI server;
  private final Session session;

  SmtpTransport(String address) {
    server = URI.create(address.contains("://") ? address : "smtp://" + address);
    protocol = server.getScheme();
    if (server.getHost() == null || !Set.of("smtp", "smtps").contains(protocol)) {
      throw new IllegalArgumentException("Not an SMTP server: host:port or smtp://host:port");
    }
    session = Session.getInstance(properties());
  }

  @Override
  public void send(OutgoingMail mail) {
    MailMessage message = message(mail);
    Transport transport = connect();
    try {
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException e) {
      throw MailNotSent.refused(e);
    } catch (MessagingException e) {
      throw MailNotSent.unreachable(e);
    } finally {
      close(transport);
    }
  }

  private MailMessage message(OutgoingMail mail) {
    try {
      return new MailMessage(session, mail);
    } catch (MessagingException e) {
      throw MailNotSent.refused(e);
    }
  }

  private Transport connect() {
    try {
      Transport transport = session.getTransport(protocol);
      transport.connect(host(), server.getPort(), user(0), user(1));
      return transport;
    } catch (MessagingException e) {
      throw MailNotSent.unreachable(e);
    }
  }

  /** The server has answered already: a clumsy goodbye must not make the mail go twice. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "The mail server did not say goodbye", e);
    }
  }

  private String host() {
    return server.getHost().replaceAll("[\\[\\]]", "");
  }

  /** The user's name (0) or password (1), null when the address tells none. */
  private String user(int index) {
    if (server.getRawUserInfo() == null) {
      return null;
    }
    String[] parts = server.getRawUserInfo().split(":", 2);
    return index < parts.length
        ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8)
        : null;
  }

  private Properties properties() {
    Properties properties = new Properties();
    String prefix = "mail." + protocol + ".";
    for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put(prefix + step, TIMEOUT_MS);
    }
    properties.put(prefix + "auth", String.valueOf(server.getUserInfo() != null));
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    if (LOOPBACK.contains(host())) {
      // a mail server on the same machine usually signs its own certificate
      properties.put(prefix + "ssl.trust", host());
      properties.put(prefix + "ssl.checkserveridentity", "false");
    }
    return properties;
  }
}
