package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.life.ArchiveService;
import org.parley.community.document.life.PublicationService;
import org.parley.community.document.life.ReviewService;
import org.parley.web.security.CurrentActor;

/** A document's turns from a draft to readers and into the archive. */
@Path("documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LifeResource {

  @Inject CurrentActor current;
  @Inject PublicationService publications;
  @Inject ReviewService reviews;
  @Inject ArchiveService archive;
  @Inject LifeAnswers answers;

  @GET
  @Path("life")
  public LifeJson find(@PathParam("id") long id) {
    return answers.find(id);
  }

  @POST
  @Path("submission")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response submit(@PathParam("id") long id, SubmissionJson wanted) {
    return answers.after(
        id, wanted, () -> reviews.submit(current.actor(), id, wanted.names(), wanted.note()));
  }

  @POST
  @Path("return")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response giveBack(@PathParam("id") long id, ReasonJson wanted) {
    return answers.after(id, wanted, () -> reviews.giveBack(current.actor(), id, wanted.reason()));
  }

  @POST
  @Path("publication")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response publish(@PathParam("id") long id, PublicationJson wanted) {
    return answers.after(
        id, wanted, () -> publications.publish(current.actor(), id, wanted.publication()));
  }

  @POST
  @Path("confirmation")
  public Response confirm(@PathParam("id") long id) {
    return answers.after(id, null, () -> publications.confirm(current.actor(), id));
  }

  @POST
  @Path("archive")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response archive(@PathParam("id") long id, ReasonJson wanted) {
    return answers.after(id, wanted, () -> archive.archive(current.actor(), id, wanted.reason()));
  }

  @POST
  @Path("revival")
  public Response revive(@PathParam("id") long id) {
    return answers.after(id, null, () -> archive.revive(current.actor(), id));
  }
}
