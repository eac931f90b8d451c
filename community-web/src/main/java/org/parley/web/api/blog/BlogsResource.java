package org.parley.web.api.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.blog.BlogKind;
import org.parley.community.blog.BlogService;
import org.parley.community.blog.BlogViews;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** All blogs. */
@Path("blogs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BlogsResource {

  @Inject CurrentActor current;
  @Inject BlogViews blogs;
  @Inject BlogService service;
  @Inject Place place;
  @Inject Once once;

  @GET
  public PageJson<BlogJson> list() {
    return PageJson.whole(
        blogs.listAll(current.actor()).stream().map(blog -> BlogJson.of(blog, place)).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response open(NewBlogJson blog) {
    return once.reply(
        blog,
        () -> {
          open(BlogKind.ofWord(blog.kind()), blog);
          return blog.form().slug();
        },
        slug ->
            Reply.created(
                place.link("/api/v1/blogs/" + slug),
                BlogJson.of(blogs.find(current.actor(), slug), place)));
  }

  private void open(BlogKind kind, NewBlogJson blog) {
    switch (kind) {
      case COMPANY -> service.openForCompany(current.actor(), blog.form());
      case SPACE -> service.openForSpace(current.actor(), blog.form());
      case MEMBER -> service.openOwn(current.actor(), blog.form());
    }
  }
}
