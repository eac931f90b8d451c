package org.parley.web.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.draft.DraftPlace;
import org.parley.community.draft.DraftService;
import org.parley.community.draft.DraftViews;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** The drafts of the member who asks; nobody else's, whatever is asked for. */
@Path("drafts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DraftsResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject DraftService drafts;
  @Inject DraftViews views;
  @Inject Place site;

  @GET
  public PageJson<DraftJson> list(
      @QueryParam("thread") Long threadId,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    Actor actor = member();
    if (threadId != null) {
      return PageJson.whole(
          views.ofThread(actor, threadId).stream().map(d -> DraftJson.of(d, site)).toList());
    }
    return PageJson.of(
        views.list(actor, after, Limit.read(limit, USUAL)), draft -> DraftJson.of(draft, site));
  }

  @GET
  @Path("{place}")
  public DraftJson find(@PathParam("place") String place) {
    return views
        .find(member(), DraftPlace.of(place))
        .map(draft -> DraftJson.of(draft, site))
        .orElseThrow(() -> new NotFound("draft.not-found"));
  }

  @PUT
  @Path("{place}")
  @Consumes(MediaType.APPLICATION_JSON)
  public DraftSavedJson save(@PathParam("place") String place, DraftSavingJson saving) {
    return DraftSavedJson.of(drafts.save(current.actor(), DraftPlace.of(place), saving.saving()));
  }

  @DELETE
  @Path("{place}")
  public void discard(@PathParam("place") String place, @QueryParam("version") Long version) {
    if (version == null) {
      throw new Invalid("version", "version.missing");
    }
    drafts.discard(current.actor(), DraftPlace.of(place), version);
  }

  private Actor member() {
    Actor actor = current.actor();
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    return actor;
  }
}
