package org.parley.web.api.blog;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.blog.ArticleDraftService;
import org.parley.community.blog.PublishingService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** Articles that are not published yet: written, scheduled, published, thrown away. */
@Path("article-drafts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ArticleDraftsResource {

  @Inject CurrentActor current;
  @Inject ArticlePages pages;
  @Inject ArticleDraftService drafts;
  @Inject PublishingService publishing;
  @Inject Once once;

  @GET
  public PageJson<ArticleDraftJson> list(@QueryParam("blog") String blog) {
    return pages.drafts(current.actor(), blog);
  }

  @GET
  @Path("{id}")
  public ArticleDraftJson find(@PathParam("id") long id) {
    return pages.draft(current.actor(), id);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ArticleDraftJson change(@PathParam("id") long id, ArticleTextJson text) {
    drafts.change(current.actor(), id, text.text(), text.known());
    return find(id);
  }

  @DELETE
  @Path("{id}")
  public void discard(@PathParam("id") long id) {
    drafts.discard(current.actor(), id);
  }

  @POST
  @Path("{id}/publish")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response publish(@PathParam("id") long id, PublishJson publish) {
    return once.reply(
        publish, () -> publishing.publish(current.actor(), id, publish.known()), pages::published);
  }

  @PUT
  @Path("{id}/schedule")
  @Consumes(MediaType.APPLICATION_JSON)
  public ArticleDraftJson schedule(@PathParam("id") long id, ScheduleJson schedule) {
    publishing.schedule(current.actor(), id, schedule.moment());
    return find(id);
  }

  @DELETE
  @Path("{id}/schedule")
  public ArticleDraftJson cancel(@PathParam("id") long id) {
    publishing.cancel(current.actor(), id);
    return find(id);
  }
}
