package org.parley.web.api.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.blog.ArticleCommentService;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** The articles of all blogs. */
@Path("articles")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ArticlesResource {

  @Inject CurrentActor current;
  @Inject ArticlePages pages;
  @Inject ArticleCommentService comments;

  @GET
  public PageJson<ArticleSummaryJson> list(
      @QueryParam("after") String after, @QueryParam("limit") String limit) {
    return pages.list(current.actor(), null, after, limit);
  }

  /** Lets readers comment again. */
  @PUT
  @Path("{id}/comments")
  public void open(@PathParam("id") long id) {
    comments.open(current.actor(), id);
  }

  /** Takes no more comments. */
  @DELETE
  @Path("{id}/comments")
  public void close(@PathParam("id") long id) {
    comments.close(current.actor(), id);
  }
}
