package org.parley.moderation.followup;

/**
 * A follow-up as somebody saw it before they did something to it.
 *
 * @param version of what they saw; null for who does it whatever happened meanwhile
 */
public record Seen(long id, Long version) {

  /** Whatever became of it meanwhile. */
  public static Seen any(long id) {
    return new Seen(id, null);
  }
}
