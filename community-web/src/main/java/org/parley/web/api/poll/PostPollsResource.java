package org.parley.web.api.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.poll.PollService;
import org.parley.community.thread.PostLinks;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.security.CurrentActor;

/** The polls in a post. */
@Path("posts/{id}/polls")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PostPollsResource {

  @Inject CurrentActor current;
  @Inject PostLinks posts;
  @Inject PollService service;
  @Inject PollPages pages;
  @Inject Once once;

  @GET
  public PageJson<PollJson> list(@PathParam("id") long postId) {
    posts.place(current.actor(), postId);
    return pages.of(current.actor(), postId);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") long postId, NewPollJson wanted) {
    Actor actor = current.actor();
    return once.reply(
        wanted,
        () -> service.add(actor, postId, wanted.poll(), once.key()),
        pollId -> pages.created(actor, pollId));
  }
}
