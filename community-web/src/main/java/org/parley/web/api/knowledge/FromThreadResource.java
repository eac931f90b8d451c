package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.source.DocumentFromThreadService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Makes a document of what was found out in a thread. */
@Path("threads/{id}/document")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FromThreadResource {

  @Inject CurrentActor current;
  @Inject DocumentFromThreadService service;
  @Inject LifeAnswers answers;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(@PathParam("id") long threadId, NewFromThreadJson wanted) {
    return once.reply(
        wanted,
        () -> service.make(current.actor(), threadId, wanted.wanted(once.key())).id(),
        id -> new Reply(201, null, answers.find(id)));
  }
}
