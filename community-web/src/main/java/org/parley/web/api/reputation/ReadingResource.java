package org.parley.web.api.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.problem.Invalid;
import org.parley.community.trust.Reading;
import org.parley.community.trust.ReadingService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Takes in what members read; open pages report it. */
@Path("reading")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReadingResource {

  @Inject CurrentActor current;
  @Inject ReadingService service;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response report(ReadingJson reading) {
    if (reading.threadId() == null || reading.number() == null || reading.seconds() == null) {
      throw new Invalid("threadId", "reading.incomplete");
    }
    return once.reply(
        reading,
        () ->
            service.report(
                current.actor(),
                new Reading(reading.threadId(), reading.number(), reading.seconds())),
        seconds -> new Reply(200, null, new CountedReadingJson(seconds)));
  }
}
