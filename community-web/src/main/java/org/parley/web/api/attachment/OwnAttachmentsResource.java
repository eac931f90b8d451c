package org.parley.web.api.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.attachment.AttachmentUsage;
import org.parley.community.attachment.AttachmentView;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** What the member who asks has uploaded. */
@Path("me/attachments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnAttachmentsResource {

  private static final int USUAL = 30;

  @Inject CurrentActor current;
  @Inject AttachmentViews views;
  @Inject AttachmentUsage usage;

  @GET
  public OwnAttachmentsJson list(
      @QueryParam("after") String after, @QueryParam("limit") String limit) {
    Actor actor = current.actor();
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    Page<AttachmentView> page = views.own(actor, after, Limit.read(limit, USUAL));
    return new OwnAttachmentsJson(
        page.items().stream().map(AttachmentJson::of).toList(),
        page.next(),
        QuotaJson.of(usage.of(actor)));
  }
}
