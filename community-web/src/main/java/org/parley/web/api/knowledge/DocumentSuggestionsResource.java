package org.parley.web.api.knowledge;

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
import org.parley.community.document.suggestion.SuggestionService;
import org.parley.community.document.suggestion.SuggestionViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What readers would change in one document. */
@Path("documents/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DocumentSuggestionsResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject SuggestionViews views;
  @Inject SuggestionService service;
  @Inject Once once;

  @GET
  public PageJson<SuggestionJson> list(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        views.open(current.actor(), id, after, Limit.read(limit, USUAL)), SuggestionJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response suggest(@PathParam("id") long id, NewSuggestionJson wanted) {
    return once.reply(
        wanted,
        () -> service.suggest(current.actor(), id, wanted.step(), wanted.text()),
        made -> new Reply(201, null, SuggestionJson.of(views.find(current.actor(), made))));
  }
}
