package org.parley.web.api.knowledge;

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
import java.util.ArrayList;
import java.util.List;
import org.parley.community.document.comment.CommentService;
import org.parley.community.document.comment.CommentViews;
import org.parley.community.document.comment.PassageComment;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What editors say about passages of a draft. */
@Path("documents/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PassageCommentsResource {

  @Inject CurrentActor current;
  @Inject CommentViews views;
  @Inject CommentService service;
  @Inject Once once;

  @GET
  public PageJson<PassageCommentJson> list(@PathParam("id") long id) {
    CommentViews.Comments comments = views.of(current.actor(), id);
    List<PassageComment> all = new ArrayList<>(comments.open());
    all.addAll(comments.resolved());
    return PageJson.whole(all.stream().map(PassageCommentJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") long id, NewPassageCommentJson wanted) {
    return once.reply(
        wanted,
        () -> service.add(current.actor(), id, wanted.comment()),
        added -> new Reply(201, null, list(id)));
  }

  @POST
  @Path("{comment}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(
      @PathParam("id") long id, @PathParam("comment") long comment, PassageAnswerJson wanted) {
    return once.reply(
        wanted,
        () -> service.answer(current.actor(), id, comment, wanted.body()),
        added -> new Reply(201, null, list(id)));
  }

  @PUT
  @Path("{comment}/resolved")
  public void resolve(@PathParam("id") long id, @PathParam("comment") long comment) {
    service.resolve(current.actor(), id, comment);
  }

  @DELETE
  @Path("{comment}/resolved")
  public void reopen(@PathParam("id") long id, @PathParam("comment") long comment) {
    service.reopen(current.actor(), id, comment);
  }
}
