package org.parley.web.api.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.parley.community.page.Page;
import org.parley.community.setting.Place;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Tags, the most used first. */
@Path("tags")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TagsResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject TagViews tags;
  @Inject Place place;

  @GET
  public PageJson<TagJson> list(
      @QueryParam("q") String part,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    String wanted = part == null ? "" : part.toLowerCase(Locale.ROOT);
    Page<TagView> page = tags.list(current.actor(), wanted, after, Limit.read(limit, USUAL));
    return PageJson.of(page, tag -> TagJson.of(tag, place));
  }
}
