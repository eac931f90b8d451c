package org.parley.web.api.webhook;

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
import org.parley.community.webhook.DeliveryLog;
import org.parley.community.webhook.WebhookService;
import org.parley.community.webhook.WebhookViews;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** One endpoint. */
@Path("webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WebhookResource {

  @Inject CurrentActor current;
  @Inject WebhookViews views;
  @Inject WebhookService service;
  @Inject DeliveryLog log;
  @Inject Once once;

  @GET
  public WebhookJson find(@PathParam("id") long id) {
    return WebhookJson.of(views.find(current.actor(), id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public WebhookJson change(@PathParam("id") long id, NewWebhookJson webhook) {
    service.change(current.actor(), id, webhook.form());
    return find(id);
  }

  @DELETE
  public void remove(@PathParam("id") long id) {
    service.remove(current.actor(), id);
  }

  @POST
  @Path("secret")
  public Response rotate(@PathParam("id") long id) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> service.rotate(actor, id),
        issued -> Reply.ok(new SigningSecretJson(issued.webhookId(), issued.secret())));
  }

  @POST
  @Path("ping")
  public Response ping(@PathParam("id") long id) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> service.ping(actor, id),
        delivery -> Reply.ok(DeliveryJson.of(log.find(actor, id, delivery))));
  }

  @POST
  @Path("redeliver")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response redeliver(@PathParam("id") long id, RedeliverJson redeliver) {
    Actor actor = current.actor();
    return once.reply(
        redeliver,
        () -> service.redeliverFailed(actor, id, redeliver.moment()),
        count -> Reply.ok(new RedeliveredJson(count)));
  }
}
