package org.parley.web.api.conversation;

import java.time.Instant;

/**
 * When a customer wants to be called.
 *
 * @param slot one of the offered times, null when none fits
 */
public record CallChoiceJson(Instant slot) {}
