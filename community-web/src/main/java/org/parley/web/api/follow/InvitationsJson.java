package org.parley.web.api.follow;

import java.util.List;
import org.parley.community.invitation.InvitationViews;
import org.parley.web.api.member.AuthorJson;

/**
 * Invitations to answer a question, as far as they are the member's business.
 *
 * @param mayInvite whether the member may ask others
 * @param invited whether the member was asked, and has neither answered nor declined
 * @param asked who was asked and has neither answered nor declined; empty for who may not ask
 */
public record InvitationsJson(boolean mayInvite, boolean invited, List<AuthorJson> asked) {

  static InvitationsJson of(InvitationViews.Asked asked) {
    return new InvitationsJson(
        asked.mayInvite(),
        asked.isInvited(),
        asked.invited().stream().map(AuthorJson::of).toList());
  }
}
