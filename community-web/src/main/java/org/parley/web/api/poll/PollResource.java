package org.parley.web.api.poll;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.poll.BallotService;
import org.parley.community.poll.PollService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/**
 * One poll. A ballot is a PUT, which may be repeated by nature: an idempotency key would keep a
 * fingerprint of the choice beside the member's name.
 */
@Path("polls/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PollResource {

  @Inject CurrentActor current;
  @Inject PollService polls;
  @Inject BallotService ballots;
  @Inject PollPages pages;
  @Inject Once once;

  @GET
  public PollJson show(@PathParam("id") long pollId) {
    return pages.show(current.actor(), pollId);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public PollJson reword(@PathParam("id") long pollId, NewPollJson wanted) {
    polls.reword(current.actor(), pollId, wanted.poll());
    return show(pollId);
  }

  @DELETE
  public void cancel(@PathParam("id") long pollId) {
    polls.cancel(current.actor(), pollId);
  }

  @PUT
  @Path("ballot")
  @Consumes(MediaType.APPLICATION_JSON)
  public PollJson vote(@PathParam("id") long pollId, BallotJson ballot) {
    ballots.cast(current.actor(), pollId, ballot.ballot());
    return show(pollId);
  }

  @PUT
  @Path("closing")
  @Consumes(MediaType.APPLICATION_JSON)
  public PollJson reschedule(@PathParam("id") long pollId, ClosingJson closing) {
    polls.reschedule(current.actor(), pollId, closing.closesAt());
    return show(pollId);
  }

  @POST
  @Path("close")
  public Response close(@PathParam("id") long pollId) {
    Actor actor = current.actor();
    return once.reply(
        null,
        () -> {
          polls.close(actor, pollId);
          return pollId;
        },
        id -> Reply.ok(pages.show(actor, id)));
  }
}
