package org.parley.community.mail;

import java.time.Instant;

/**
 * A mail as a transport gets it.
 *
 * @param html null for a mail of text alone
 */
public record OutgoingMail(
    long id,
    String messageId,
    String recipient,
    MailHeaders headers,
    String subject,
    String text,
    String html,
    Instant createdAt) {}
