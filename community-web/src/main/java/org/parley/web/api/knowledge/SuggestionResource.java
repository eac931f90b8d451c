package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.suggestion.DecisionService;
import org.parley.community.document.suggestion.SuggestionService;
import org.parley.community.document.suggestion.SuggestionViews;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One suggestion, and the decision about it. */
@Path("documents/suggestions/{suggestion}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SuggestionResource {

  @Inject CurrentActor current;
  @Inject SuggestionViews views;
  @Inject SuggestionService service;
  @Inject DecisionService decisions;
  @Inject Once once;

  @GET
  public SuggestionJson find(@PathParam("suggestion") long id) {
    return SuggestionJson.of(views.find(current.actor(), id));
  }

  @POST
  @Path("acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response accept(@PathParam("suggestion") long id, DecisionJson wanted) {
    return once.reply(
        wanted,
        () -> decisions.accept(current.actor(), id, wanted.decision()),
        head -> Reply.ok(new RestoredJson(head)));
  }

  @POST
  @Path("rejection")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response reject(@PathParam("suggestion") long id, ReasonJson wanted) {
    return once.reply(
        wanted,
        () -> {
          decisions.reject(current.actor(), id, wanted.reason());
          return id;
        },
        done -> Reply.ok(find(done)));
  }

  @DELETE
  public void withdraw(@PathParam("suggestion") long id) {
    service.withdraw(current.actor(), id);
  }
}
