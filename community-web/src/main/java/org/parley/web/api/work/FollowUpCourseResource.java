package org.parley.web.api.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.FollowUpNoteService;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.NewNote;
import org.parley.moderation.followup.Seen;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** How a follow-up goes: notes, time spent, its end, and that it was not the end. */
@Path("follow-ups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FollowUpCourseResource {

  @Inject CurrentActor current;
  @Inject FollowUpService service;
  @Inject FollowUpNoteService notes;
  @Inject FollowUpPages pages;
  @Inject Once once;

  @POST
  @Path("finish")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response finish(@PathParam("id") long id, FollowUpEndJson end) {
    return reply(
        end, id, () -> service.finish(current.actor(), new Seen(id, end.version()), end.note()));
  }

  @POST
  @Path("reopen")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response reopen(@PathParam("id") long id, FollowUpEndJson end) {
    return reply(
        end, id, () -> service.reopen(current.actor(), new Seen(id, end.version()), end.note()));
  }

  @POST
  @Path("notes")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response note(@PathParam("id") long id, FollowUpNoteJson note) {
    NewNote wanted = NewNote.of(note.note(), once.key());
    return reply(note, id, () -> notes.addNote(current.actor(), id, wanted));
  }

  @POST
  @Path("time")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response spend(@PathParam("id") long id, WorkTimeJson time) {
    if (time.seconds() == null) {
      throw new Invalid("seconds", "follow-up.seconds", FollowUpNoteService.MOST_SECONDS);
    }
    return reply(time, id, () -> notes.spend(current.actor(), id, time.seconds()));
  }

  private Response reply(Object body, long followUpId, Runnable deed) {
    return once.reply(
        body,
        () -> {
          deed.run();
          return followUpId;
        },
        id -> Reply.ok(pages.find(current.actor(), id)));
  }
}
