package org.parley.community.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery that one worker makes now, and no other until its lease ends.
 *
 * @param attempts how many there have been, with this one
 * @param lease the word by which the worker ends it
 * @param secrets which sign, the present one first
 */
record Claim(
    long deliveryId,
    int attempts,
    UUID lease,
    Instant leasedUntil,
    long webhookId,
    String url,
    List<SigningSecret> secrets,
    String messageId,
    Happening happening) {}
