package org.parley.web.api.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.bulk.BulkService;
import org.parley.community.member.Actor;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** What was done to many threads at once; starts more of it. */
@Path("bulk-actions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BulkActionsResource {

  @Inject CurrentActor current;
  @Inject BulkService bulk;
  @Inject BulkPages pages;
  @Inject Once once;

  @GET
  public PageJson<BulkActionJson> list(
      @QueryParam("after") String after, @QueryParam("limit") String limit) {
    return pages.list(current.actor(), after, Limit.read(limit, BulkPages.ACTIONS));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(NewBulkActionJson action) {
    Actor actor = current.actor();
    return once.reply(
        action, () -> bulk.start(actor, action.action(once.key())), id -> pages.created(actor, id));
  }
}
