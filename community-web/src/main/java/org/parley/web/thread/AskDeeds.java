package org.parley.web.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.asking.AskService;
import org.parley.community.invitation.InvitationService;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Done;

/** Asking others to answer, one by name or those who know, and declining to. */
@ApplicationScoped
public class AskDeeds {

  private static final List<String> ASKED =
      List.of("askednobody", "askedone", "askedtwo", "askedthree");

  @Inject InvitationService invitations;
  @Inject AskService experts;

  /** Does it; the address that shows it. */
  String perform(Actor actor, Deed deed) {
    return switch (deed.what()) {
      case "invite" -> {
        invitations.invite(actor, deed.threadId(), deed.field("value"));
        yield Done.at(deed.address(), "invited");
      }
      case "ask-experts" -> Done.at(deed.address(), ASKED.get(experts.ask(actor, deed.threadId())));
      case "decline" -> {
        invitations.decline(actor, deed.threadId());
        yield Done.at(deed.address(), "declined");
      }
      default -> throw new NotFound("page.not-found");
    };
  }
}
