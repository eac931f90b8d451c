package org.parley.web.api.expert;

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
import org.parley.community.checking.CheckQueue;
import org.parley.community.checking.CheckService;
import org.parley.community.checking.Judgement;
import org.parley.community.setting.Place;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One answer that was drawn, and what staff do with it. */
@Path("checks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CheckResource {

  @Inject CurrentActor current;
  @Inject CheckService service;
  @Inject CheckQueue queue;
  @Inject Place place;
  @Inject Once once;

  @GET
  public CheckJson find(@PathParam("id") long checkId) {
    return read(checkId);
  }

  @PUT
  @Path("claim")
  public CheckJson claim(@PathParam("id") long checkId) {
    service.claim(current.actor(), checkId);
    return read(checkId);
  }

  @DELETE
  @Path("claim")
  public void release(@PathParam("id") long checkId) {
    service.release(current.actor(), checkId);
  }

  @PUT
  @Path("skip")
  public void skip(@PathParam("id") long checkId) {
    service.skip(current.actor(), checkId);
  }

  @POST
  @Path("verdict")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response judge(@PathParam("id") long checkId, VerdictJson found) {
    return once.reply(
        found,
        () -> {
          service.judge(current.actor(), checkId, Judgement.of(found.verdict(), found.note()));
          return checkId;
        },
        id -> Reply.ok(read(id)));
  }

  private CheckJson read(long checkId) {
    return CheckJson.of(queue.find(current.actor(), checkId), place);
  }
}
