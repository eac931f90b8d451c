package org.parley.web.api.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.parley.community.setting.Place;
import org.parley.search.trend.TrendPolicy;
import org.parley.web.security.CurrentActor;
import org.parley.web.trend.ToldTrends;
import org.parley.web.trend.ToldTrends.Told;

/** What customers write about more than before, of what the reader may see. For the staff. */
@Path("trends")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TrendsResource {

  @Inject Clock clock;
  @Inject CurrentActor current;
  @Inject ToldTrends trends;
  @Inject Place place;

  @GET
  public TrendsJson read(@BeanParam TrendFilter filter) {
    return TrendsJson.of(told(filter), place);
  }

  @GET
  @Path("terms.csv")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  public Response table(@BeanParam TrendFilter filter) {
    return Response.ok(TrendCsv.of(told(filter)), "text/csv; charset=utf-8; header=present")
        .header("Content-Disposition", "attachment; filename=\"trends.csv\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Told told(TrendFilter filter) {
    // nobody else learns which spaces there are
    TrendPolicy.requireReading(current.actor());
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return trends.read(current.actor(), filter.query(today));
  }
}
