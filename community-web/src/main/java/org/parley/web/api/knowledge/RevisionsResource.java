package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.revision.RevisionService;
import org.parley.community.document.revision.RevisionViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What a document has said over time. */
@Path("documents/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RevisionsResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject RevisionViews views;
  @Inject RevisionService service;
  @Inject Once once;

  @GET
  public PageJson<RevisionJson> list(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        views.history(current.actor(), id, after, Limit.read(limit, USUAL)).revisions(),
        RevisionJson::of);
  }

  @PUT
  @Path("{step}/name")
  @Consumes(MediaType.APPLICATION_JSON)
  public void name(@PathParam("id") long id, @PathParam("step") int step, VersionNameJson wanted) {
    service.name(current.actor(), id, step, wanted.name());
  }

  @POST
  @Path("{step}/restoration")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response restore(
      @PathParam("id") long id, @PathParam("step") int step, RestoreJson wanted) {
    return once.reply(
        wanted,
        () -> service.restore(current.actor(), id, step, wanted.head()),
        head -> Reply.ok(new RestoredJson(head)));
  }
}
