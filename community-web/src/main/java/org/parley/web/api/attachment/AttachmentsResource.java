package org.parley.web.api.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.attachment.AttachmentService;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.attachment.UploadService;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Files that go with posts. */
@Path("attachments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AttachmentsResource {

  @Inject CurrentActor current;
  @Inject UploadService uploads;
  @Inject AttachmentService attachments;
  @Inject AttachmentViews views;
  @Inject Once once;
  @Inject Place place;

  /** Answers a repeated request with the same file with what the first one made. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(@FormParam("file") EntityPart part) {
    Actor actor = current.actor();
    FilePart file = FilePart.of(part, once.key());
    return once.reply(
        file.fingerprint(),
        () -> uploads.upload(actor, file.name(), file.content()),
        id -> Reply.created(location(id), AttachmentJson.of(views.find(actor, id))));
  }

  @GET
  @Path("{id}")
  public AttachmentJson find(@PathParam("id") long id) {
    return AttachmentJson.of(views.find(current.actor(), id));
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") long id) {
    attachments.delete(current.actor(), id);
  }

  private String location(long id) {
    return place.link("/api/v1/attachments/" + id);
  }
}
