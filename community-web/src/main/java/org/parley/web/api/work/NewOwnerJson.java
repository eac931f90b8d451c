package org.parley.web.api.work;

import org.parley.community.problem.Invalid;

/**
 * To whom a follow-up is given.
 *
 * @param agent a member's name, one's own to take it
 * @param version of the follow-up as it was read; null to do it whatever happened since
 */
public record NewOwnerJson(String agent, Long version) {

  String required() {
    if (agent == null || agent.isBlank()) {
      throw new Invalid("agent", "request.incomplete");
    }
    return agent;
  }
}
