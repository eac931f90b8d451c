package org.parley.web.api.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.moderation.casesystem.CaseConnectionService;
import org.parley.moderation.casesystem.CaseConnectionViews;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One case system. */
@Path("case-systems/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseSystemResource {

  @Inject CurrentActor current;
  @Inject CaseConnectionViews views;
  @Inject CaseConnectionService service;
  @Inject Once once;

  @GET
  public CaseSystemJson find(@PathParam("id") long id) {
    return CaseSystemJson.of(views.find(current.actor(), id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public CaseSystemJson change(@PathParam("id") long id, NewCaseSystemJson system) {
    service.change(current.actor(), id, system.form());
    return find(id);
  }

  @DELETE
  public void remove(@PathParam("id") long id) {
    service.remove(current.actor(), id);
  }

  @POST
  @Path("secrets")
  public Response renew(@PathParam("id") long id) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> service.renewSecrets(actor, id),
        secrets -> Reply.ok(CaseSecretsJson.of(secrets)));
  }
}
