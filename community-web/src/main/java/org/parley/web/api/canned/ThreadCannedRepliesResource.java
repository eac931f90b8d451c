package org.parley.web.api.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.moderation.reply.FilledReplies;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** The approved canned replies, ready for an answer in one thread. */
@Path("threads/{id}/canned-replies")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThreadCannedRepliesResource {

  @Inject CurrentActor current;
  @Inject FilledReplies filled;

  @GET
  public PageJson<FilledReplyJson> list(@PathParam("id") long id) {
    return PageJson.whole(
        filled.forThread(current.actor(), id).stream().map(FilledReplyJson::of).toList());
  }
}
