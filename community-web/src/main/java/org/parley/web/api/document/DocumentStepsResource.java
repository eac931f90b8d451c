package org.parley.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.DocumentPushService;
import org.parley.community.document.DocumentStepsView;
import org.parley.community.problem.Invalid;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/**
 * The protocol of open editors: they pull what they do not know and push what nobody knows yet. A
 * push builds on a step, and is added behind that step or not at all: it is safe without a key.
 */
@Path("documents/{id}/steps")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DocumentStepsResource {

  @Inject CurrentActor current;
  @Inject DocumentStepsView steps;
  @Inject DocumentPushService service;
  @Inject Once once;

  @GET
  public StepsJson pull(@PathParam("id") long id, @QueryParam("after") Integer after) {
    if (after == null) {
      throw new Invalid("after", "document.head");
    }
    return StepsJson.of(steps.since(current.actor(), id, after));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response push(@PathParam("id") long id, NewStepsJson wanted) {
    return once.reply(
        wanted,
        () -> service.push(current.actor(), id, wanted.push()),
        pushed -> Reply.ok(AddedStepsJson.of(pushed)));
  }
}
