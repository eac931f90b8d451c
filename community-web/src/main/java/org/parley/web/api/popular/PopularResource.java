package org.parley.web.api.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.page.Page;
import org.parley.community.popular.Period;
import org.parley.community.popular.PopularQuery;
import org.parley.community.popular.PopularThreads;
import org.parley.community.popular.TagTrends;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** The threads and tags that move most people in a period. */
@Path("popular")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PopularResource {

  private static final int TRENDS = 20;

  @Inject CurrentActor current;
  @Inject PopularThreads threads;
  @Inject TagTrends trends;
  @Inject Place place;

  @GET
  @Path("threads")
  public PageJson<PopularThreadJson> threads(
      @QueryParam("period") String period,
      @QueryParam("space") String space,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    PopularQuery query =
        new PopularQuery(Period.ofWord(period), space, after, Limit.read(limit, PopularQuery.PAGE));
    return PageJson.of(
        threads.list(current.actor(), query), popular -> PopularThreadJson.of(popular, place));
  }

  @GET
  @Path("tags")
  public PageJson<TagTrendJson> tags(
      @QueryParam("period") String period, @QueryParam("limit") String limit) {
    var all = new Page<>(trends.list(Period.ofWord(period), Limit.read(limit, TRENDS)), null);
    return PageJson.of(all, TagTrendJson::of);
  }
}
