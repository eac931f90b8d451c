package org.parley.web.api.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Tells those who keep order about a post; nobody else can read it. */
@Path("posts/{id}/flags")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FlagsResource {

  @Inject CurrentActor current;
  @Inject FlagService flags;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response flag(@PathParam("id") long postId, NewFlagJson flag) {
    NewFlag wanted = NewFlag.of(flag.reason(), flag.note(), once.key());
    return once.reply(
        flag,
        () -> flags.flag(current.actor(), postId, wanted),
        id -> new Reply(201, null, new FlagJson(id, postId, flag.reason())));
  }
}
