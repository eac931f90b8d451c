package org.parley.web.api.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.poll.PollListing;
import org.parley.community.poll.PollQuery;
import org.parley.community.poll.PollStartService;
import org.parley.community.problem.Invalid;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** All polls, and polls of their own. */
@Path("polls")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PollsResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject PollListing polls;
  @Inject PollStartService service;
  @Inject PollPages pages;
  @Inject Once once;

  @GET
  public PageJson<PollJson> list(
      @QueryParam("show") String show,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    PollQuery query = new PollQuery(PollQuery.Which.ofWord(show), after, Limit.read(limit, USUAL));
    return pages.of(polls.list(current.actor(), query));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(NewPollThreadJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> {
          if (wanted.poll() == null) {
            throw new Invalid("poll", "poll.missing");
          }
          return service.start(actor, wanted.thread(once.key()), wanted.poll().poll()).postId();
        },
        postId -> pages.created(actor, pages.lastOf(actor, postId)));
  }
}
