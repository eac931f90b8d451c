package org.parley.web.api.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.page.Page;
import org.parley.community.poll.OpenBallots;
import org.parley.community.poll.PollView;
import org.parley.community.poll.PollViews;
import org.parley.community.problem.NotAllowed;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** What a poll came to, for who may see it: as JSON, and for spreadsheets. */
@Path("polls/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PollResultResource {

  private static final int USUAL = 50;

  @Inject CurrentActor current;
  @Inject PollViews polls;
  @Inject OpenBallots ballots;

  @GET
  @Path("results")
  public PollResultJson results(@PathParam("id") long pollId) {
    return PollResultJson.of(shown(pollId).result());
  }

  @GET
  @Path("results.csv")
  @Produces("text/csv")
  public Response resultsCsv(@PathParam("id") long pollId) {
    return file("poll-" + pollId + "-results.csv", PollCsv.result(shown(pollId)));
  }

  @GET
  @Path("ballots")
  public PageJson<NamedBallotJson> ballots(
      @PathParam("id") long pollId,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    return PageJson.of(
        ballots.list(current.actor(), pollId, after, Limit.read(limit, USUAL)),
        NamedBallotJson::of);
  }

  @GET
  @Path("ballots.csv")
  @Produces("text/csv")
  public Response ballotsCsv(@PathParam("id") long pollId) {
    List<OpenBallots.Named> all = new ArrayList<>();
    String after = null;
    do {
      Page<OpenBallots.Named> page = ballots.list(current.actor(), pollId, after, 10 * Limit.MOST);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return file("poll-" + pollId + "-ballots.csv", PollCsv.ballots(shown(pollId), all));
  }

  private PollView shown(long pollId) {
    PollView poll = polls.find(current.actor(), pollId);
    if (poll.result() == null) {
      throw new NotAllowed("poll.result-not-allowed");
    }
    return poll;
  }

  private static Response file(String name, String text) {
    return Response.ok(text, "text/csv; charset=utf-8; header=present")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
