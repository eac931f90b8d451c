package org.parley.web.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.webhook.DeliveryLog;
import org.parley.community.webhook.WebhookService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What was told to an endpoint in the last 30 days. */
@Path("webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DeliveriesResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject DeliveryLog log;
  @Inject WebhookService service;
  @Inject Once once;

  @GET
  public PageJson<DeliveryJson> list(
      @PathParam("id") long id,
      @QueryParam("state") String state,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        log.list(current.actor(), id, state, after, Limit.read(limit, USUAL)), DeliveryJson::of);
  }

  @GET
  @Path("{delivery}")
  public DeliveryJson find(@PathParam("id") long id, @PathParam("delivery") long delivery) {
    return DeliveryJson.whole(log.find(current.actor(), id, delivery));
  }

  @POST
  @Path("{delivery}/redeliver")
  public Response redeliver(@PathParam("id") long id, @PathParam("delivery") long delivery) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> {
          service.redeliver(actor, id, delivery);
          return delivery;
        },
        made -> Reply.ok(DeliveryJson.of(log.find(actor, id, made))));
  }
}
