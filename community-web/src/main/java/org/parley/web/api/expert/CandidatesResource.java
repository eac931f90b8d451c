package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;

/** Customers whom the contact centre could win, for the staff. */
@Path("candidates")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CandidatesResource {

  private static final int USUAL = 25;

  @Inject CandidatePages pages;

  @GET
  public PageJson<CandidateJson> list(
      @BeanParam CandidatesFilter filter,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return pages.list(filter, after, Limit.read(limit, USUAL));
  }

  /** The whole list as a file; that it was taken along is written down. */
  @GET
  @Path("export")
  @Produces(MediaType.WILDCARD)
  public Response export(@BeanParam CandidatesFilter filter, @QueryParam("format") String format) {
    CandidatePages.File file = pages.export(filter, format);
    return Response.ok(file.text())
        .type(file.type())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
