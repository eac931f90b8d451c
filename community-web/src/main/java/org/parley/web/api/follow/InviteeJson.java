package org.parley.web.api.follow;

import org.parley.community.invitation.Invitees;

/** A member who could answer. */
public record InviteeJson(String name, String displayName) {

  static InviteeJson of(Invitees.Suggestion suggestion) {
    return new InviteeJson(suggestion.name(), suggestion.displayName());
  }
}
