package org.parley.web.api.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parley.community.member.Actor;
import org.parley.community.notification.Mailings;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.report.Report;
import org.parley.moderation.report.Reports;
import org.parley.web.api.json.Word;
import org.parley.web.security.CurrentActor;

/**
 * How follow-ups go: for who leads the team of everybody, for an agent of themselves. Days are
 * those of the time zone in the reader's settings unless another one is named.
 */
@Path("reports/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReportsResource {

  @Inject Clock clock;
  @Inject CurrentActor current;
  @Inject Mailings mailings;
  @Inject Reports reports;

  @GET
  public ReportJson read(@BeanParam ReportFilter filter) {
    return ReportJson.of(report(filter));
  }

  @GET
  @Path("{table}.csv")
  @Produces({"text/csv", MediaType.APPLICATION_JSON})
  public Response table(@PathParam("table") String table, @BeanParam ReportFilter filter) {
    ReportTable which = Word.read(ReportTable.class, "table", table);
    return Response.ok(
            ReportCsv.of(report(filter), which), "text/csv; charset=utf-8; header=present")
        .header(
            "Content-Disposition", "attachment; filename=\"follow-ups-" + Word.of(which) + ".csv\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private Report report(ReportFilter filter) {
    Actor actor = current.actor();
    if (actor.id() == null) {
      throw new NotAllowed("report.staff-only");
    }
    ZoneId zone = filter.zone(ZoneId.of(mailings.of(actor.id()).zoneName()));
    return reports.read(actor, filter.query(LocalDate.now(clock.withZone(zone)), zone));
  }
}
