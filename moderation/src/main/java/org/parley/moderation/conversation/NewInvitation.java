package org.parley.moderation.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.parley.community.problem.Invalid;

/**
 * What an agent asks a customer.
 *
 * @param greeting Markdown: the first message, which the customer reads before they decide
 * @param slots when the team could call; one to ten for a call-back, none for the others
 * @param key the client's key: a second request with the same key invites nobody and gets the first
 *     one's answer; null when the client needs no such protection
 */
public record NewInvitation(Channel channel, String greeting, List<Instant> slots, String key) {

  static final int MOST_SLOTS = 10;

  /**
   * @throws Invalid when the slots do not fit the channel, or the key is no key
   */
  public NewInvitation {
    Objects.requireNonNull(channel);
    slots = slots == null ? List.of() : slots.stream().distinct().sorted().toList();
    if (channel != Channel.CALL_BACK && !slots.isEmpty()) {
      throw new Invalid("slots", "call-back.no-slots");
    }
    if (channel == Channel.CALL_BACK) {
      checkSlots(slots);
    }
    Wording.checkKey(key);
  }

  static void checkSlots(List<Instant> slots) {
    if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
      throw new Invalid("slots", "call-back.slots", MOST_SLOTS);
    }
  }
}
