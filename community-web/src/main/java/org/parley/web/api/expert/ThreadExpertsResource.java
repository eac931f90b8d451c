package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.asking.AskService;
import org.parley.community.asking.ThreadExperts;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.expert.ExpertWords;
import org.parley.web.security.CurrentActor;

/** Who knows about a question, and asking them. */
@Path("threads/{id}/experts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThreadExpertsResource {

  @Inject CurrentActor current;
  @Inject ThreadExperts experts;
  @Inject AskService service;
  @Inject ExpertWords words;
  @Inject Once once;

  @GET
  public PageJson<KnownExpertJson> list(@PathParam("id") long threadId) {
    return PageJson.whole(
        experts.of(current.actor(), threadId).stream()
            .map(known -> KnownExpertJson.of(known, words))
            .toList());
  }

  @POST
  @Path("ask")
  public Response ask(@PathParam("id") long threadId) {
    return once.reply(
        null,
        () -> service.ask(current.actor(), threadId),
        asked -> Reply.ok(new AskedJson(asked)));
  }
}
