package org.parley.web.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.moderation.casesystem.CaseService;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.routing.RoutingService;
import org.parley.moderation.sla.Priority;
import org.parley.web.page.Done;

/** What agents do with a follow-up from its page: from taking it to being done. */
@ApplicationScoped
public class FollowUpDeeds {

  @Inject FollowUpService followUps;
  @Inject RoutingService routing;
  @Inject MemberViews members;
  @Inject CaseService cases;
  @Inject DeskDeeds desk;

  /** Does what the form asks for; the address that shows it. */
  String perform(long id, WorkForm form) {
    Actor actor = form.actor();
    switch (form.of("do")) {
      case "take" -> followUps.assign(actor, seen(id, form), actor.id());
      case "assign" ->
          routing.transferToAgent(actor, seen(id, form), agent(actor, form), form.of("note"));
      case "team" ->
          routing.transferToTeam(actor, seen(id, form), form.number("team"), form.of("note"));
      case "release" -> followUps.release(actor, seen(id, form));
      case "wait" -> followUps.waitForCustomer(actor, seen(id, form));
      case "resume" -> followUps.resume(actor, seen(id, form));
      case "finish" -> followUps.finish(actor, seen(id, form), form.of("note"));
      case "reopen" -> followUps.reopen(actor, seen(id, form), form.of("note"));
      case "priority" ->
          followUps.changePriority(actor, seen(id, form), Priority.ofWord(form.of("priority")));
      case "case" -> cases.open(actor, id, form.required("system"));
      default -> desk.perform(id, form);
    }
    return Done.at(address(id), "work" + form.of("do"));
  }

  static String address(long id) {
    return "/work/" + id;
  }

  private static Seen seen(long id, WorkForm form) {
    return new Seen(id, form.required("version"));
  }

  private long agent(Actor actor, WorkForm form) {
    try {
      return members.profile(form.of("agent"), actor).id();
    } catch (NotFound nobody) {
      throw new Invalid("agent", nobody.code());
    }
  }
}
