package org.parley.web.api.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.moderation.followup.FollowUpOpeningService;
import org.parley.moderation.followup.NewFollowUp;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Follow-ups of the spaces that the actor serves; for the staff who work on them alone. */
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FollowUpsResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject FollowUpOpeningService opening;
  @Inject FollowUpPages pages;
  @Inject Once once;

  @GET
  public PageJson<FollowUpSummaryJson> list(
      @BeanParam FollowUpsFilter filter,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return pages.list(current.actor(), filter.filter(), after, Limit.read(limit, USUAL));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(NewFollowUpJson followUp) {
    NewFollowUp wanted = followUp.wanted(once.key());
    return once.reply(
        followUp,
        () -> opening.open(current.actor(), wanted),
        id -> Reply.created(pages.address(id), pages.find(current.actor(), id)));
  }
}
