package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** Rankings of experts, and what explains them. */
@Path("experts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ExpertsResource {

  @Inject CurrentActor current;
  @Inject ExpertPages pages;

  @GET
  public PageJson<ExpertJson> list(@BeanParam ExpertFilter filter) {
    return pages.board(current.actor(), filter);
  }

  @GET
  @Path("{name}")
  public ExpertExplanationJson explain(
      @PathParam("name") String name,
      @QueryParam("space") String space,
      @QueryParam("tag") String tag) {
    return pages.explanation(current.actor(), name, space, tag);
  }
}
