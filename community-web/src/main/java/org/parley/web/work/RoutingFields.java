package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.AgentSpaceService;
import org.parley.moderation.routing.AgentService;
import org.parley.moderation.routing.AgentSettings;
import org.parley.moderation.routing.Overflow;
import org.parley.moderation.routing.RuleForm;
import org.parley.moderation.routing.RuleOutcome;
import org.parley.moderation.routing.Skills;
import org.parley.moderation.sla.FollowUpReason;

/** Reads what was typed about agents and rules. */
@RequestScoped
public class RoutingFields {

  @Inject WorkForm form;
  @Inject AgentService agents;
  @Inject AgentSpaceService served;
  @Inject MemberViews members;

  void settleAgent(String member) {
    Set<Long> spaces = form.numbers("space");
    agents.settle(
        form.actor(),
        member,
        new AgentSettings(
            whole("capacity", 0), !form.of("pushed").isEmpty(), Skills.of(form.of("skills"))),
        form.number("seen"));
    MemberProfile profile = members.profile(member, form.actor());
    // who keeps order serves every space that they read
    if (profile.roles().contains(Role.AGENT)) {
      served.set(form.actor(), profile.id(), spaces);
    }
  }

  void removeAgent(String member) {
    agents.remove(form.actor(), member);
  }

  /** A rule as it was typed. */
  RuleForm rule() {
    return new RuleForm(
        form.of("name"),
        whole("position", 0),
        new RuleForm.When(
            form.of("space"),
            form.of("tag"),
            form.of("language"),
            sentiment(),
            form.of("reason").isEmpty() ? null : FollowUpReason.ofWord(form.of("reason"))),
        new RuleOutcome(
            Skills.of(form.of("skills")), form.number("team"), whole("raise", 0), overflow()));
  }

  private Overflow overflow() {
    return form.of("overflowMinutes").isEmpty()
        ? null
        : new Overflow(
            whole("overflowMinutes", 0), form.number("overflowTeam"), whole("overflowLowersBy", 0));
  }

  private Double sentiment() {
    String typed = form.of("sentimentBelow").replace(',', '.');
    try {
      return typed.isEmpty() ? null : Double.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new Invalid("sentimentBelow", "rule.sentiment");
    }
  }

  private int whole(String field, int usual) {
    Long number = form.number(field);
    if (number == null) {
      return usual;
    }
    if (number != number.intValue()) {
      throw new Invalid(field, "form.number");
    }
    return number.intValue();
  }
}
