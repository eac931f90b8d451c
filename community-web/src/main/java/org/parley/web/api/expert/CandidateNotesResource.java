package org.parley.web.api.expert;

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
import org.parley.community.recruiting.CandidateState;
import org.parley.community.recruiting.CandidateViews;
import org.parley.community.recruiting.NewNote;
import org.parley.community.recruiting.RecruitingService;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What was written down about a candidate. */
@Path("candidates/{name}/notes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CandidateNotesResource {

  @Inject CurrentActor current;
  @Inject CandidateViews candidates;
  @Inject RecruitingService recruiting;
  @Inject Once once;

  @GET
  public PageJson<CandidateNoteJson> list(@PathParam("name") String name) {
    return PageJson.whole(
        candidates.notes(current.actor(), name).stream().map(CandidateNoteJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("name") String name, NewCandidateNoteJson wanted) {
    return once.reply(
        wanted,
        () -> {
          recruiting.note(
              current.actor(),
              name,
              new NewNote(CandidateState.ofWord(wanted.state()).orElse(null), wanted.note()));
          return name;
        },
        noted -> new Reply(201, null, list(noted)));
  }
}
