package org.parley.web.api.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.idea.IdeaListing;
import org.parley.community.idea.IdeaService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** All ideas. */
@Path("ideas")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class IdeasResource {

  @Inject CurrentActor current;
  @Inject IdeaListing listing;
  @Inject IdeaService service;
  @Inject IdeaPages pages;
  @Inject Once once;

  @GET
  public PageJson<IdeaSummaryJson> list(@BeanParam IdeaFields fields) {
    return PageJson.of(
        listing.list(current.actor(), fields.filter(), fields.part()), pages::summary);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(NewIdeaJson idea) {
    return once.reply(
        idea,
        () -> service.start(current.actor(), idea.idea(once.key())),
        ref -> pages.created(current.actor(), ref.threadId()));
  }
}
