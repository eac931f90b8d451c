package org.parley.web.api.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.moderation.screening.ScreeningRuleService;
import org.parley.moderation.screening.ScreeningRuleViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** All rules by which posts are read, and making one more. */
@Path("screening-rules")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScreeningRulesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject ScreeningRuleViews rules;
  @Inject ScreeningRuleService service;
  @Inject Once once;
  @Inject Place place;

  @GET
  public PageJson<ScreeningRuleJson> list(
      @QueryParam("after") String after, @QueryParam("limit") String limit) {
    return PageJson.of(
        rules.list(current.actor(), after, Limit.read(limit, USUAL)), ScreeningRuleJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response define(NewScreeningRuleJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> service.define(actor, wanted.draft(), null),
        id ->
            Reply.created(
                place.link("/api/v1/screening-rules/" + id),
                ScreeningRuleJson.of(rules.find(actor, id))));
  }
}
