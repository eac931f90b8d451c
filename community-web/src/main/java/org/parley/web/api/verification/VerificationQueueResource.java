package org.parley.web.api.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.moderation.verification.QueueQuery;
import org.parley.moderation.verification.VerificationQueue;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Answers that were verified and are to be checked again. */
@Path("verification")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VerificationQueueResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject VerificationQueue queue;
  @Inject Place place;

  @GET
  public PageJson<WaitingAnswerJson> list(
      @QueryParam("reason") String reason,
      @QueryParam("space") String space,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        queue.list(current.actor(), new QueueQuery(reason, space, after, Limit.read(limit, USUAL))),
        answer -> WaitingAnswerJson.of(answer, place));
  }
}
