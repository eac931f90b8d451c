package org.parley.moderation.routing;

import org.parley.community.problem.Invalid;

/**
 * How much and what an agent is given.
 *
 * @param capacity how many open follow-ups they own at most, 1 to 100; a lower one than what they
 *     hold takes nothing away
 * @param isPushed whether new follow-ups come by themselves; who is not pushed takes them
 */
public record AgentSettings(int capacity, boolean isPushed, Skills skills) {

  public static final int HIGHEST_CAPACITY = 100;

  public AgentSettings {
    if (capacity < 1 || capacity > HIGHEST_CAPACITY) {
      throw new Invalid("capacity", "agent.capacity", HIGHEST_CAPACITY);
    }
  }
}
