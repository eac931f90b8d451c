package org.parley.web.api.synonym;

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
import org.parley.search.synonym.SynonymService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What searches take for the same. */
@Path("synonyms")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SynonymsResource {

  @Inject CurrentActor current;
  @Inject SynonymService service;
  @Inject Once once;

  @GET
  public PageJson<SynonymJson> list() {
    return PageJson.whole(service.list(current.actor()).stream().map(SynonymJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(SynonymLinesJson synonyms) {
    Actor actor = current.actor();
    return once.reply(
        synonyms,
        () -> service.add(actor, synonyms.lines()),
        added -> Reply.ok(new SynonymsAddedJson(added)));
  }

  @GET
  @Path("{id}")
  public SynonymJson find(@PathParam("id") long id) {
    return SynonymJson.of(service.find(current.actor(), id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public SynonymJson change(@PathParam("id") long id, SynonymLinesJson synonyms) {
    service.change(current.actor(), id, synonyms.lines());
    return find(id);
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") long id) {
    service.remove(current.actor(), id);
  }
}
