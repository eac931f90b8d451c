package org.parley.web.api.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.moderation.casesystem.CaseConnectionForm;
import org.parley.moderation.casesystem.CaseConnectionService;
import org.parley.moderation.casesystem.CaseConnectionViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** All case systems. */
@Path("case-systems")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseSystemsResource {

  @Inject CurrentActor current;
  @Inject CaseConnectionViews views;
  @Inject CaseConnectionService service;
  @Inject Once once;

  @GET
  public PageJson<CaseSystemJson> list() {
    return PageJson.whole(views.list(current.actor()).stream().map(CaseSystemJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(NewCaseSystemJson system) {
    Actor actor = current.actor();
    CaseConnectionForm form = system.form();
    return once.reply(
        system,
        () -> service.create(actor, form),
        secrets ->
            Reply.created(
                Place.ofSystem().link("/api/v1/case-systems/" + secrets.connectionId()),
                CaseSecretsJson.of(secrets)));
  }
}
