package org.parley.web.api.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.blog.ArticleDraftService;
import org.parley.community.blog.BlogViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** One blog with its articles. */
@Path("blogs/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BlogResource {

  @Inject CurrentActor current;
  @Inject BlogViews blogs;
  @Inject ArticlePages pages;
  @Inject ArticleDraftService drafts;
  @Inject Once once;

  @GET
  public BlogJson find(@PathParam("slug") String slug) {
    return pages.blog(blogs.find(current.actor(), slug));
  }

  @GET
  @Path("articles")
  public PageJson<ArticleSummaryJson> articles(
      @PathParam("slug") String slug,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    blogs.find(current.actor(), slug);
    return pages.list(current.actor(), slug, after, limit);
  }

  @POST
  @Path("drafts")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(@PathParam("slug") String slug, ArticleTextJson text) {
    return once.reply(
        text,
        () -> drafts.begin(current.actor(), slug, text.text(), once.key()),
        id -> pages.created(current.actor(), id));
  }
}
