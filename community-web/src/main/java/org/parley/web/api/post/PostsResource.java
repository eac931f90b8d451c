package org.parley.web.api.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Single posts of any kind. */
@Path("posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PostsResource {

  @Inject CurrentActor current;
  @Inject PostService posts;
  @Inject PostPages pages;
  @Inject Once once;

  @GET
  public Response find(@PathParam("id") long id) {
    return tagged(pages.find(current.actor(), id));
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PostEditJson edit) {
    Actor actor = current.actor();
    posts.edit(actor, id, edit.edit(ifMatch));
    return tagged(pages.find(actor, id));
  }

  @DELETE
  public void delete(@PathParam("id") long id) {
    posts.delete(current.actor(), id);
  }

  @POST
  @Path("restore")
  public Response restore(@PathParam("id") long id) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> {
          posts.restore(actor, id);
          return id;
        },
        restored -> Reply.ok(pages.find(actor, restored)));
  }

  private static Response tagged(PostJson post) {
    return Response.ok(post).tag(new EntityTag(String.valueOf(post.version()))).build();
  }
}
