package org.parley.web.api.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.community.webhook.WebhookForm;
import org.parley.community.webhook.WebhookService;
import org.parley.community.webhook.WebhookViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** All endpoints. */
@Path("webhooks")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WebhooksResource {

  @Inject CurrentActor current;
  @Inject WebhookViews views;
  @Inject WebhookService service;
  @Inject Once once;

  @GET
  public PageJson<WebhookJson> list() {
    return PageJson.whole(views.list(current.actor()).stream().map(WebhookJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(NewWebhookJson webhook) {
    Actor actor = current.actor();
    WebhookForm form = webhook.form();
    return once.reply(
        webhook,
        () -> service.create(actor, form),
        issued ->
            Reply.created(
                Place.ofSystem().link("/api/v1/webhooks/" + issued.webhookId()),
                new SigningSecretJson(issued.webhookId(), issued.secret())));
  }
}
