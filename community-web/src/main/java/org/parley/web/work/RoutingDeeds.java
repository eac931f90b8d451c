package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.moderation.routing.RoutingRuleService;
import org.parley.moderation.routing.TeamService;
import org.parley.web.page.Done;

/** The forms of {@code admin-routing.xhtml}: what administrators say of agents, teams and rules. */
@Named
@RequestScoped
public class RoutingDeeds {

  @Inject WorkForm form;
  @Inject AdminRoutingPage page;
  @Inject RoutingFields fields;
  @Inject TeamService teams;
  @Inject RoutingRuleService rules;

  public void load() {
    if (form.open() && !form.send(this::perform)) {
      page.read();
    }
  }

  private String perform() {
    try {
      act();
    } catch (NotFound nobody) {
      // a name that was typed, or what somebody else has removed meanwhile
      throw new Invalid("member", nobody.code(), nobody.arguments().toArray());
    }
    return Done.at(AdminRoutingPage.PATH, "saved");
  }

  private void act() {
    String member = form.of("member");
    switch (form.of("do")) {
      case "agent" -> fields.settleAgent(member);
      case "dropagent" -> fields.removeAgent(member);
      case "team" -> teams.create(form.actor(), form.of("name"));
      case "rename" ->
          teams.rename(form.actor(), form.required("id"), form.of("name"), form.number("seen"));
      case "join" -> teams.join(form.actor(), form.required("id"), member);
      case "leave" -> teams.leave(form.actor(), form.required("id"), member);
      case "dropteam" -> teams.remove(form.actor(), form.required("id"));
      case "rule" -> rules.create(form.actor(), fields.rule());
      case "changerule" ->
          rules.change(form.actor(), form.required("id"), fields.rule(), form.number("seen"));
      case "droprule" -> rules.remove(form.actor(), form.required("id"));
      default -> throw new Invalid("do", "form.incomplete");
    }
  }
}
